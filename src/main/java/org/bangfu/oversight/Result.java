package org.bangfu.oversight;

/** What came of an action on one task; one that is done, unknown or out of reach is gone. */
enum Result { DONE, ALREADY, GONE }
