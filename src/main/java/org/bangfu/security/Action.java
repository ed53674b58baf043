package org.bangfu.security;

import static org.bangfu.staff.Role.ADMINISTRATOR;
import static org.bangfu.staff.Role.CONTACT;
import static org.bangfu.staff.Role.COUNTY;
import static org.bangfu.staff.Role.DEPARTMENT;
import static org.bangfu.staff.Role.DESIGNER;
import static org.bangfu.staff.Role.SUPERVISOR;
import static org.bangfu.staff.Role.TOWNSHIP;
import static org.bangfu.staff.Role.VILLAGE;

import java.util.EnumSet;
import java.util.Set;
import org.bangfu.staff.Role;

/** What can be asked of the product, and the roles that may ask it inside their area (domain §1, security.md §2). */
public enum Action {
  /** Lists and pages of the register. */
  HOUSEHOLD_READ(VILLAGE, CONTACT, TOWNSHIP, COUNTY, SUPERVISOR),
  /** The full personal number, for a reason that is recorded. */
  HOUSEHOLD_UNMASK(VILLAGE, CONTACT, TOWNSHIP, COUNTY),
  HOUSEHOLD_IMPORT(COUNTY),
  CASE_START(VILLAGE, TOWNSHIP, COUNTY),
  CASE_READ(VILLAGE, CONTACT, TOWNSHIP, COUNTY, SUPERVISOR),
  NOTE_ADD(VILLAGE, CONTACT, TOWNSHIP, COUNTY, SUPERVISOR),
  DOCUMENT_READ(VILLAGE, CONTACT, TOWNSHIP, COUNTY, SUPERVISOR),
  DOCUMENT_ADD(VILLAGE, CONTACT, TOWNSHIP, COUNTY),
  OBJECTION_LODGE(VILLAGE, TOWNSHIP, COUNTY),
  /** Giving a monitored household another contact. */
  CONTACT_TRANSFER(TOWNSHIP),
  /** 启动绿色通道 */
  GREEN_CHANNEL_START(TOWNSHIP, COUNTY),
  /** Taking over a colleague's visit (代访). */
  VISIT_SUBSTITUTE(CONTACT),
  /** 提出风险消除 */
  ELIMINATION_PROPOSE(VILLAGE),
  /** 登记自然减少 */
  DECREASE_PROPOSE(VILLAGE),
  /** 提出回退 */
  ROLL_BACK_PROPOSE(TOWNSHIP, COUNTY),
  /** The inbox; which tasks is decided by the groups of the postings, not by area. */
  INBOX_USE(VILLAGE, CONTACT, TOWNSHIP, DEPARTMENT, COUNTY),
  /** Letting one's own step wait for the applicant; which steps is decided as for the inbox. */
  APPLICANT_WAIT(VILLAGE, CONTACT, TOWNSHIP, DEPARTMENT, COUNTY),
  /** One's own absences, and those of the people one may record some for. */
  ABSENCE_READ(VILLAGE, CONTACT, TOWNSHIP, DEPARTMENT, COUNTY, SUPERVISOR, ADMINISTRATOR),
  /** Recording, changing and ending absences of people posted in one's area. */
  ABSENCE_STEER(TOWNSHIP, COUNTY, SUPERVISOR, ADMINISTRATOR),
  /** Recording that people posted in one's area leave a post, and who follows them. */
  LEAVING_STEER(TOWNSHIP, COUNTY, SUPERVISOR, ADMINISTRATOR),
  /** One's own notifications and message settings. */
  NOTIFICATION_READ(VILLAGE, CONTACT, TOWNSHIP, DEPARTMENT, COUNTY, SUPERVISOR, DESIGNER, ADMINISTRATOR),
  /** The board of those who answer for the work: counts and rows, and their export. */
  OVERSIGHT_READ(TOWNSHIP, COUNTY, SUPERVISOR),
  /** The figures of a month, what stands behind them, and their report. */
  FIGURE_READ(TOWNSHIP, COUNTY, SUPERVISOR),
  /** 催办 */
  TASK_NUDGE(TOWNSHIP, COUNTY, SUPERVISOR),
  /** Handing an open task to somebody who may do it. */
  TASK_REASSIGN(TOWNSHIP, COUNTY, SUPERVISOR),
  /** Showing an open task to the next level up. */
  TASK_ESCALATE(TOWNSHIP, COUNTY, SUPERVISOR),
  /** Automatic steps that failed and cases without work. */
  FAULT_READ(TOWNSHIP, COUNTY, SUPERVISOR, ADMINISTRATOR),
  /** Having a failed automatic step tried again. */
  FAULT_RETRY(ADMINISTRATOR),
  /** The models with their releases, and drafts of them. */
  DESIGN_READ(COUNTY, DESIGNER, ADMINISTRATOR),
  /** Drafts of models: opening, editing, proposing. */
  DESIGN_EDIT(DESIGNER),
  /** Deciding on a proposed draft as the second person; whoever wrote any of it is refused besides. */
  DESIGN_APPROVE(COUNTY, DESIGNER, ADMINISTRATOR),
  /** Putting an earlier release into force again. */
  DESIGN_RETURN(DESIGNER, ADMINISTRATOR),
  /** Asking a draft's table about past decisions; cases are shown by number and place. */
  DECISION_TRY(COUNTY, DESIGNER, ADMINISTRATOR),
  /** Moving running cases to another version of their process. */
  CASE_MIGRATE(DESIGNER, ADMINISTRATOR),
  /** Taking work of a running case away and letting other begin. */
  CASE_REPAIR(ADMINISTRATOR),
  PARAMETER_READ(COUNTY, DESIGNER, ADMINISTRATOR),
  PARAMETER_EDIT(ADMINISTRATOR),
  /** The catalogue of measures. */
  CATALOGUE_READ(COUNTY, DESIGNER, ADMINISTRATOR),
  CATALOGUE_EDIT(COUNTY, ADMINISTRATOR),
  CALENDAR_EDIT(ADMINISTRATOR),
  STAFF_READ(COUNTY, ADMINISTRATOR),
  STAFF_EDIT(ADMINISTRATOR),
  AUDIT_READ(ADMINISTRATOR),
  /** Moving the day of a demonstration on; there is nothing to move in earnest. */
  SANDBOX_MOVE(ADMINISTRATOR);

  private final Set<Role> roles;

  Action(Role first, Role... others) {
    roles = EnumSet.of(first, others);
  }

  public boolean allowedTo(Role role) {
    return roles.contains(role);
  }
}
