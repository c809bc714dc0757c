import type { KeyWords } from './key-words';

/** Key words of the points `1.1a` to `5.2f`. */
export const CONCEPT_WORDS: Readonly<Record<string, KeyWords>> = {
  '1.1a': {
    name: 'Service',
    words: [
      'value co-creation|co-create value|co-creation of value',
      'outcomes',
      'customers',
      'specific costs and risks',
    ],
  },
  '1.1b': {
    name: 'Utility',
    words: [
      'functionality',
      'need',
      'fit for purpose',
      'what the service does',
      'remove constraints|removes constraints',
      'support performance|supports performance|support the performance|supports the performance',
    ],
  },
  '1.1c': {
    name: 'Warranty',
    words: [
      'assurance',
      'agreed requirements',
      'fit for use',
      'how the service performs',
      'availability',
      'capacity',
      'security',
      'continuity',
    ],
  },
  '1.1d': {
    name: 'Customer',
    words: ['requirements', 'outcomes of service consumption|outcomes of consumption'],
  },
  '1.1e': { name: 'User', words: ['uses'] },
  '1.1f': {
    name: 'Service management',
    words: [
      'specialized organizational capabilities',
      'enabling value|enable value',
      'in the form of services',
    ],
  },
  '1.1g': { name: 'Sponsor', words: ['authorizes', 'budget'] },
  '1.2a': { name: 'Cost', words: ['money', 'activity', 'resource', 'removed', 'imposed'] },
  '1.2b': {
    name: 'Value',
    words: [
      'perceived',
      'benefits',
      'usefulness',
      'importance',
      'co-created|co-creation|co-create',
    ],
  },
  '1.2c': {
    name: 'Organization',
    words: [
      'person',
      'group',
      'functions',
      'responsibilities',
      'authorities',
      'relationships',
      'objectives',
      'provider',
      'consumer',
    ],
  },
  '1.2d': { name: 'Outcome', words: ['result', 'stakeholder', 'enabled'] },
  '1.2e': { name: 'Output', words: ['tangible', 'intangible', 'deliverable', 'activity'] },
  '1.2f': {
    name: 'Risk',
    words: ['possible event', 'harm', 'loss', 'objectives', 'uncertainty', 'removed', 'imposed'],
  },
  '1.2g': { name: 'Utility', words: ['functionality', 'need', 'fit for purpose'] },
  '1.2h': { name: 'Warranty', words: ['assurance', 'agreed requirements', 'fit for use'] },
  '1.3a': {
    name: 'Service offering',
    words: [
      'formal description',
      'target consumer group',
      'goods',
      'access to resources',
      'service actions',
    ],
  },
  '1.3b': {
    name: 'Service relationship management',
    words: ['joint', 'continual', 'value co-creation|co-creation', 'agreed', 'available'],
  },
  '1.3c': {
    name: 'Service provision',
    words: [
      "provider’s resources|provider's resources|manages its resources|manage its resources",
      'access',
      'service actions',
      'service levels',
      'goods',
    ],
  },
  '1.3d': {
    name: 'Service consumption',
    words: ['own resources', 'request', 'service actions', 'goods'],
  },
  '2.1': {
    name: 'Nature, use and interaction of the guiding principles',
    words: [
      'recommendation',
      'in all circumstances',
      'universal',
      'enduring',
      'goals',
      'strategies',
      'type of work',
      'management structure',
      'interact',
    ],
  },
  '2.2a': {
    name: 'Focus on value',
    words: [
      'stakeholders',
      'directly or indirectly',
      'customer experience|CX',
      'user experience|UX',
    ],
  },
  '2.2b': {
    name: 'Start where you are',
    words: [
      'observe|observation',
      'measure',
      'what works|what already works',
      'reuse|re-use|reused',
    ],
  },
  '2.2c': {
    name: 'Progress iteratively with feedback',
    words: [
      'iteration|iterative|iteratively',
      'feedback',
      'timebox|time-box|timeboxed|time-boxed',
      'minimum viable product',
    ],
  },
  '2.2d': {
    name: 'Collaborate and promote visibility',
    words: ['right people', 'visible', 'consensus', 'silos'],
  },
  '2.2e': {
    name: 'Think and work holistically',
    words: ['end to end|end-to-end', 'four dimensions', 'complexity', 'patterns'],
  },
  '2.2f': {
    name: 'Keep it simple and practical',
    words: [
      'fewest steps|minimum number of steps|fewest possible steps',
      'outcome-based',
      'value',
      'exception',
    ],
  },
  '2.2g': {
    name: 'Optimize and automate',
    words: [
      'optimize before|simplify before|optimize first|simplify first|optimize, then|before you automate|before automating|before you automate',
      'automate',
      'waste',
      'metrics',
    ],
  },
  '3.1a': {
    name: 'Organizations and people',
    words: [
      'culture',
      'roles',
      'responsibilities',
      'leadership',
      'skills',
      'authority',
      'communication',
    ],
  },
  '3.1b': {
    name: 'Information and technology',
    words: ['information', 'knowledge', 'technologies|technology', 'workflow', 'inputs', 'outputs'],
  },
  '3.1c': {
    name: 'Partners and suppliers',
    words: [
      'contracts',
      'agreements',
      'integration',
      'integrator',
      'sourcing strategy',
      'relationships',
    ],
  },
  '3.1d': {
    name: 'Value streams and processes',
    words: [
      'value stream',
      'process',
      'series of steps',
      'inputs',
      'outputs',
      'workflow',
      'controls',
      'procedures',
    ],
  },
  '4.1': {
    name: 'The service value system',
    words: [
      'components',
      'activities',
      'as a system',
      'opportunity',
      'demand',
      'value',
      'guiding principles',
      'governance',
      'service value chain',
      'practices',
      'continual improvement',
      'directed',
      'controlled',
      'silos',
    ],
  },
  '5.1': {
    name: 'The service value chain and value streams',
    words: [
      'interconnected',
      'inputs',
      'outputs',
      'trigger',
      'value stream',
      'engage',
      'obtain/build',
      'respond to demand|responds to demand',
      'operating model',
    ],
  },
  '5.2a': {
    name: 'Plan',
    words: ['shared understanding', 'vision', 'current status', 'direction', 'four dimensions'],
  },
  '5.2b': {
    name: 'Improve',
    words: ['continual improvement', 'products', 'services', 'practices'],
  },
  '5.2c': {
    name: 'Engage',
    words: ['stakeholder needs', 'transparency', 'continual engagement', 'good relationships'],
  },
  '5.2d': {
    name: 'Design and transition',
    words: ['stakeholder expectations', 'quality', 'costs', 'time to market'],
  },
  '5.2e': { name: 'Obtain/build', words: ['components', 'when and where', 'specifications'] },
  '5.2f': {
    name: 'Deliver and support',
    words: ['delivered and supported', 'specifications', 'expectations'],
  },
};
