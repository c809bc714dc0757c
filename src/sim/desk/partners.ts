import { tick } from '~/base/ticks';
import { addServiceSeconds, serviceCalendar } from '~/itsm';
import { samplerOf } from '~/sim/engine';
import type { Contract } from './partner-types';
import type { DeskPolicy } from './policy';
import type { Scenario } from './scenario';
import { AREAS } from './words';

/** A partner under the contract that was chosen. */
export interface PlannedPartner {
  readonly id: string;
  readonly contract: Contract;
  /** The moment of a partner's answer to what is asked at `now`, for a uniform number. */
  readonly answers: (now: number, u: number) => number;
}

/** By area, the partner whom its specialists can ask, under the contract that was chosen. */
export function planPartners(
  { partners = [] }: Scenario,
  { partnerContract = 'basic' }: DeskPolicy,
): readonly (PlannedPartner | undefined)[] {
  return AREAS.map((area) => {
    const partner = partners.find(({ areas }) => areas.includes(area));
    if (!partner) return undefined;
    const contract = partner.contracts[partnerContract];
    const calendar = serviceCalendar(partner.hours);
    const seconds = samplerOf(contract.answer);
    return {
      id: partner.id,
      contract,
      // A scenario whose partner never opens is refused at the door.
      answers: (now, u) => addServiceSeconds(calendar, tick(now), seconds(u)) ?? now,
    };
  });
}
