package org.bangfu.households;

import java.util.Set;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A household of the register as screens and rules see it; personal numbers only masked.
 *
 * @param householdNo national household number 户编号
 * @param village village code
 * @param naturalGroup natural group 组
 * @param headName name of the head
 * @param phoneMasked e.g. {@code 138****5678}
 * @param relocated whether it was relocated 易地搬迁
 * @param category category of the open spell, absent where none is open
 * @param safetyNet 整户无劳动能力兜底
 * @param risks up to five
 * @param size members sharing the living now
 * @param version token that changes with every change
 */
public record Household(long id, String householdNo, AreaCode village, @Nullable String naturalGroup, String headName,
    HouseholdType type, @Nullable String address, @Nullable String phoneMasked, @Nullable String bankAccountMasked,
    boolean relocated, @Nullable Category category, boolean safetyNet, Set<Risk> risks, int size, int version) {
}
