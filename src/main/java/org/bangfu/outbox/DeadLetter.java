package org.bangfu.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was given up, without what is written in it.
 *
 * @param address mailbox with its middle left out; absent for a robot
 * @param problem word of {@link SendingFailed}, whose sentence is {@code outbox.problem.<word>}
 * @param code what the far side answered; empty where it gave none
 */
public record DeadLetter(long id, Channel channel, @Nullable String address, String problem, String code, int attempts,
    Instant createdAt) {
}
