package org.balise.synthetic;

/** How much evidence statements have. */
public enum Evidence {
    /** Every statement has a passage or an editorial activity as its reifier. */
    EVERY_STATEMENT,
    /** No statement has any: for engines that know no triple terms. The statements are the same. */
    NONE
}
