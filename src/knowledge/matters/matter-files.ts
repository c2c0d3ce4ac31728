import accessToJustice from "../../../data/matters/access-to-justice.json" with { type: "json" };
import actionPlans from "../../../data/matters/action-plans.json" with { type: "json" };
import administrationOfJustice from "../../../data/matters/administration-of-justice.json" with { type: "json" };
import arbitraryDetention from "../../../data/matters/arbitrary-detention.json" with { type: "json" };
import assembly from "../../../data/matters/assembly.json" with { type: "json" };
import association from "../../../data/matters/association.json" with { type: "json" };
import budgetData from "../../../data/matters/budget-data.json" with { type: "json" };
import business from "../../../data/matters/business.json" with { type: "json" };
import childrenFamily from "../../../data/matters/children-family.json" with { type: "json" };
import childrenGeneral from "../../../data/matters/children-general.json" with { type: "json" };
import childrenProtection from "../../../data/matters/children-protection.json" with { type: "json" };
import civilSocietyCooperation from "../../../data/matters/civil-society-cooperation.json" with { type: "json" };
import constitutionalLegislativeFramework from "../../../data/matters/constitutional-legislative-framework.json" with { type: "json" };
import counterTerrorism from "../../../data/matters/counter-terrorism.json" with { type: "json" };
import culture from "../../../data/matters/culture.json" with { type: "json" };
import deathPenalty from "../../../data/matters/death-penalty.json" with { type: "json" };
import detention from "../../../data/matters/detention.json" with { type: "json" };
import development from "../../../data/matters/development.json" with { type: "json" };
import disability from "../../../data/matters/disability.json" with { type: "json" };
import education from "../../../data/matters/education.json" with { type: "json" };
import emergency from "../../../data/matters/emergency.json" with { type: "json" };
import enforcedDisappearances from "../../../data/matters/enforced-disappearances.json" with { type: "json" };
import environment from "../../../data/matters/environment.json" with { type: "json" };
import equality from "../../../data/matters/equality.json" with { type: "json" };
import expression from "../../../data/matters/expression.json" with { type: "json" };
import extrajudicialExecutions from "../../../data/matters/extrajudicial-executions.json" with { type: "json" };
import food from "../../../data/matters/food.json" with { type: "json" };
import governanceCorruption from "../../../data/matters/governance-corruption.json" with { type: "json" };
import harmfulPractices from "../../../data/matters/harmful-practices.json" with { type: "json" };
import health from "../../../data/matters/health.json" with { type: "json" };
import housing from "../../../data/matters/housing.json" with { type: "json" };
import humanRightsEducation from "../../../data/matters/human-rights-education.json" with { type: "json" };
import idps from "../../../data/matters/idps.json" with { type: "json" };
import impunity from "../../../data/matters/impunity.json" with { type: "json" };
import indigenous from "../../../data/matters/indigenous.json" with { type: "json" };
import internationalCooperation from "../../../data/matters/international-cooperation.json" with { type: "json" };
import juvenileJustice from "../../../data/matters/juvenile-justice.json" with { type: "json" };
import labour from "../../../data/matters/labour.json" with { type: "json" };
import land from "../../../data/matters/land.json" with { type: "json" };
import marriageFamily from "../../../data/matters/marriage-family.json" with { type: "json" };
import migrants from "../../../data/matters/migrants.json" with { type: "json" };
import minorities from "../../../data/matters/minorities.json" with { type: "json" };
import movement from "../../../data/matters/movement.json" with { type: "json" };
import nationality from "../../../data/matters/nationality.json" with { type: "json" };
import nhri from "../../../data/matters/nhri.json" with { type: "json" };
import nmirf from "../../../data/matters/nmirf.json" with { type: "json" };
import npm from "../../../data/matters/npm.json" with { type: "json" };
import olderPersons from "../../../data/matters/older-persons.json" with { type: "json" };
import participation from "../../../data/matters/participation.json" with { type: "json" };
import privateLife from "../../../data/matters/private-life.json" with { type: "json" };
import racialDiscrimination from "../../../data/matters/racial-discrimination.json" with { type: "json" };
import ratification from "../../../data/matters/ratification.json" with { type: "json" };
import refugees from "../../../data/matters/refugees.json" with { type: "json" };
import religion from "../../../data/matters/religion.json" with { type: "json" };
import reproductiveHealth from "../../../data/matters/reproductive-health.json" with { type: "json" };
import reservations from "../../../data/matters/reservations.json" with { type: "json" };
import rightToLife from "../../../data/matters/right-to-life.json" with { type: "json" };
import scopeOfObligations from "../../../data/matters/scope-of-obligations.json" with { type: "json" };
import socialSecurity from "../../../data/matters/social-security.json" with { type: "json" };
import sogi from "../../../data/matters/sogi.json" with { type: "json" };
import specialProcedures from "../../../data/matters/special-procedures.json" with { type: "json" };
import standardOfLiving from "../../../data/matters/standard-of-living.json" with { type: "json" };
import stateless from "../../../data/matters/stateless.json" with { type: "json" };
import torture from "../../../data/matters/torture.json" with { type: "json" };
import tradeUnions from "../../../data/matters/trade-unions.json" with { type: "json" };
import trafficking from "../../../data/matters/trafficking.json" with { type: "json" };
import transitionalJustice from "../../../data/matters/transitional-justice.json" with { type: "json" };
import treatyBodies from "../../../data/matters/treaty-bodies.json" with { type: "json" };
import upr from "../../../data/matters/upr.json" with { type: "json" };
import violenceAgainstWomen from "../../../data/matters/violence-against-women.json" with { type: "json" };
import water from "../../../data/matters/water.json" with { type: "json" };
import womenAdvancement from "../../../data/matters/women-advancement.json" with { type: "json" };
import womenDiscrimination from "../../../data/matters/women-discrimination.json" with { type: "json" };

/** Every file of data/matters; `npm run matters` writes this list. */
export const matterFiles: readonly unknown[] = [
  accessToJustice,
  actionPlans,
  administrationOfJustice,
  arbitraryDetention,
  assembly,
  association,
  budgetData,
  business,
  childrenFamily,
  childrenGeneral,
  childrenProtection,
  civilSocietyCooperation,
  constitutionalLegislativeFramework,
  counterTerrorism,
  culture,
  deathPenalty,
  detention,
  development,
  disability,
  education,
  emergency,
  enforcedDisappearances,
  environment,
  equality,
  expression,
  extrajudicialExecutions,
  food,
  governanceCorruption,
  harmfulPractices,
  health,
  housing,
  humanRightsEducation,
  idps,
  impunity,
  indigenous,
  internationalCooperation,
  juvenileJustice,
  labour,
  land,
  marriageFamily,
  migrants,
  minorities,
  movement,
  nationality,
  nhri,
  nmirf,
  npm,
  olderPersons,
  participation,
  privateLife,
  racialDiscrimination,
  ratification,
  refugees,
  religion,
  reproductiveHealth,
  reservations,
  rightToLife,
  scopeOfObligations,
  socialSecurity,
  sogi,
  specialProcedures,
  standardOfLiving,
  stateless,
  torture,
  tradeUnions,
  trafficking,
  transitionalJustice,
  treatyBodies,
  upr,
  violenceAgainstWomen,
  water,
  womenAdvancement,
  womenDiscrimination,
];
