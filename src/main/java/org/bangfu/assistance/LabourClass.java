package org.bangfu.assistance;

import java.util.List;
import org.bangfu.households.Labour;
import org.bangfu.households.Member;

/** What labour a household has as a whole (policy (一)3(3)). */
public enum LabourClass {
  /** Somebody can work fully. */
  FULL,
  /** 部分丧失劳动能力: at best weak or half labour. */
  PART,
  /** Nobody can work. */
  NONE;

  static LabourClass of(List<Member> members) {
    if (members.stream().map(Member::labour).anyMatch(labour -> labour == Labour.ORDINARY || labour == Labour.SKILLED)) {
      return FULL;
    }
    return members.stream().anyMatch(member -> member.labour().canWork()) ? PART : NONE;
  }
}
