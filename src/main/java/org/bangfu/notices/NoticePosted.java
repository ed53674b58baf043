package org.bangfu.notices;

/** A notice was put up. Published in the same transaction. */
record NoticePosted(Notice notice) {
}
