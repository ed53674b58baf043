package org.bangfu.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public notice of a case in its village.
 *
 * @param posted day it was put up
 * @param days full days it runs
 * @param endsAt first moment after the last full day, Asia/Shanghai
 */
public record Notice(long id, String caseNo, LocalDate posted, int days, Instant endsAt, @Nullable Instant closedAt) {
}
