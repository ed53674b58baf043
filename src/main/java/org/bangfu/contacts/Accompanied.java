package org.bangfu.contacts;

import org.bangfu.shared.AreaCode;

/**
 * A household that somebody accompanies now.
 *
 * @param caseNo the case under which a change of its contact is told: the one that opened the spell, where it is known
 */
public record Accompanied(long householdId, long spellId, String householdNo, String headName, AreaCode village,
    String caseNo) {
}
