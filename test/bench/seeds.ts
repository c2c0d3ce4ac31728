/** Where the real documents lie, beside the checkout. */
export const SHARED = "../shared";
export const SEEDS = `${SHARED}/seeds`;
export const FINDING_SEED = "002_5b757398ddbd8038.txt";
export const CLAIM_SEEDS = ["000_41d84227a9109d9f.txt", "001_3f1ad22dfd4380e1.txt", "003_ca5aaecb3b2fa636.txt", "004_877deedb22a1ac1f.txt"] as const;
/** Documents of other States that hold claims. */
export const MORE_CLAIMS = ["A_HRC_WG.6_29_BRB_1.txt", "A_HRC_WG.6_33_BRN_1.txt"] as const;
/** Files of UPR Info; those of pledges hold no finding. */
export const RECOMMENDATIONS = ["sessions_1-5.csv", "sessions_6-9.csv", "sessions_10-13.csv", "sessions_14-17.csv", "sessions_17-20.csv"] as const;
