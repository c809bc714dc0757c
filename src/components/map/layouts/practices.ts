/** The pitches in the order of their numbers, field by field. */
export const GENERAL = [
  'architecture-management',
  'continual-improvement',
  'information-security-management',
  'knowledge-management',
  'measurement-and-reporting',
  'organizational-change-management',
  'portfolio-management',
  'project-management',
  'relationship-management',
  'risk-management',
  'service-financial-management',
  'strategy-management',
  'supplier-management',
  'workforce-and-talent-management',
] as const;

export const SERVICE = [
  'availability-management',
  'business-analysis',
  'capacity-and-performance-management',
  'change-enablement',
  'incident-management',
  'it-asset-management',
  'monitoring-and-event-management',
  'problem-management',
  'release-management',
  'service-catalogue-management',
  'service-configuration-management',
  'service-continuity-management',
  'service-design',
  'service-desk',
  'service-level-management',
  'service-request-management',
  'service-validation-and-testing',
] as const;

export const TECHNICAL = [
  'deployment-management',
  'infrastructure-and-platform-management',
  'software-development-and-management',
] as const;
