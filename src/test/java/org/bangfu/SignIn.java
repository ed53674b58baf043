package org.bangfu;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.areas.AreaImport;
import org.bangfu.areas.Areas;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People for tests: makes staff with postings in the area tree of the demonstration county and signs them in for the
 * test's thread. Spring's test support signs everybody out after each test method.
 */
@TestComponent
public class SignIn {

  /** The county of the test's area tree. */
  public static final String COUNTY = "500229000000";

  private static final Path AREAS = Path.of("src/main/resources/demo/areas-500229.csv");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Personnel personnel;
  private final AreaImport areaImport;
  private final Areas areas;
  private final TransactionTemplate apart;

  public SignIn(Personnel personnel, AreaImport areaImport, Areas areas, PlatformTransactionManager transactions) {
    this.personnel = personnel;
    this.areaImport = areaImport;
    this.areas = areas;
    apart = new TransactionTemplate(transactions,
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
  }

  /** Loads the area tree unless it is there; it stays when the test's own transaction is rolled back. */
  public void areas() {
    if (areas.counties().isEmpty()) {
      apart.executeWithoutResult(any -> ActingAs.system(() -> {
        areaImport.run(AREAS);
      }));
    }
  }

  /** A person of that username with one more posting; made where there is none yet. Signs nobody in. */
  public SignedIn staff(String username, Role role, String unit) {
    areas();
    return ActingAs.system(() -> {
      StaffMember member = personnel.findByUsername(username)
          .orElseGet(() -> personnel.create(username, "测试" + username));
      personnel.addPosting(member.id(), role, unit, LONG_AGO, null);
      return new SignedIn(member.id(), member.username(), member.name());
    });
  }

  /** A new person with one posting, signed in. */
  public SignedIn as(Role role, String unit) {
    return as(staff(role.word() + "-t" + NUMBER.incrementAndGet(), role, unit));
  }

  /** Signs in a person made before. */
  public SignedIn as(String username) {
    StaffMember member = personnel.findByUsername(username.toLowerCase(Locale.ROOT)).orElseThrow();
    return as(new SignedIn(member.id(), member.username(), member.name()));
  }

  public SignedIn as(SignedIn who) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
        who, null, AuthorityUtils.createAuthorityList("ROLE_STAFF")));
    SecurityContextHolder.setContext(context);
    return who;
  }

  /** Ends all postings of a person this moment. */
  public void endPostings(SignedIn who) {
    ActingAs.system(() -> personnel.postingsOf(List.of(who.staffId())).stream().map(Posting::id)
        .forEach(personnel::endPostingNow));
  }

  public void out() {
    SecurityContextHolder.clearContext();
  }
}
