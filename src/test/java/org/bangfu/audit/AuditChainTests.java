package org.bangfu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.audit.AuditVerdict.Broken;
import org.bangfu.audit.AuditVerdict.Fault;
import org.bangfu.audit.AuditVerdict.Whole;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditChainTests {

  @Autowired private AuditLog log;
  @Autowired private AuditChain chain;
  @Autowired private AuditSealing sealing;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  @BeforeEach
  void administrator() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
  }

  @Test
  void sealsWhatIsThereAndFindsItWhole() {
    long last = append("first");
    sealing.seal();
    assertThat(((Whole) chain.verify()).lastId()).isGreaterThanOrEqualTo(last);
    assertThat(chain.violations()).isEmpty();
  }

  @Test
  void findsAChangedEntryAndOneTakenAwayAndOneSlippedIn() {
    append("before");
    long id = append("tampered");
    append("after");
    sealing.seal();

    broken("update audit_entry set staff_name = 'somebody else' where id = " + id, new Broken(id, Fault.CHANGED));
    broken("update audit_entry set detail = '{\"a\": [1]}' where id = " + id, new Broken(id, Fault.CHANGED));
    broken("update audit_entry set at = at + interval '1 microsecond' where id = " + id, new Broken(id, Fault.CHANGED));
    broken("delete from audit_entry where id = " + id, new Broken(id, Fault.MISSING));
    assertThat(chain.verify()).isInstanceOf(Whole.class);
  }

  @Test
  void findsAnEntrySlippedInBehindASeal() {
    transactions.executeWithoutResult(status -> {
      append("rolled back");
      status.setRollbackOnly();
    });
    long gap = append("seen") - 1;
    sealing.seal();
    broken("insert into audit_entry (id, at, action, object) overriding system value values (" + gap
        + ", now(), 'x', 'y')", new Broken(gap, Fault.ADDED));
  }

  @Test
  void findsARewrittenSeal() {
    append("sealed");
    sealing.seal();
    long from = jdbc.sql("select from_id from audit_seal order by to_id desc limit 1").query(Long.class).single();
    broken("update audit_seal set hash = decode(repeat('00', 32), 'hex') where from_id = " + from,
        new Broken(from, Fault.SEAL));
    broken("delete from audit_seal where to_id = (select min(to_id) from audit_seal)", null);
  }

  @Test
  void waitsForALateCommitWithALowerKey() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Long> late = other.submit(() -> transactions.execute(status -> ActingAs.system(() -> {
      long id = append("late");
      written.countDown();
      await(mayCommit);
      return id;
    })));
    await(written);
    long early = append("early");
    sealing.seal();
    assertThat(((Whole) chain.verify()).lastId()).as("nothing behind the open transaction").isLessThan(early);

    mayCommit.countDown();
    long lateId = late.get(10, TimeUnit.SECONDS);
    other.shutdown();
    sealing.seal();
    assertThat(lateId).isLessThan(early);
    assertThat(((Whole) chain.verify()).lastId()).isGreaterThanOrEqualTo(early);
    assertThat(jdbc.sql("select count(*) from audit_seal where :id = any(entry_ids)").param("id", lateId)
        .query(Long.class).single()).isOne();
  }

  @Test
  void writersAndSealersTogetherLeaveAWholeChainWithEveryEntryInIt() throws Exception {
    long before = append("begin");
    ExecutorService pool = Executors.newFixedThreadPool(6);
    List<Future<?>> running = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      running.add(pool.submit(() -> {
        for (int entry = 0; entry < 100; entry++) {
          ActingAs.system(() -> append("storm"));
        }
      }));
    }
    for (int sealer = 0; sealer < 2; sealer++) {
      running.add(pool.submit(() -> {
        for (int round = 0; round < 30; round++) {
          sealing.seal();
        }
      }));
    }
    for (Future<?> task : running) {
      task.get(60, TimeUnit.SECONDS);
    }
    pool.shutdown();
    // A seal waits for every transaction open at its mark, the server's own among them: it is a matter of rounds.
    Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      sealing.seal();
      assertThat(unsealedSince(before)).isZero();
    });
    assertThat(chain.verify()).isInstanceOf(Whole.class);
  }

  private long unsealedSince(long before) {
    return jdbc.sql("""
        select count(*) from audit_entry e where e.id > :before
        and not exists (select 1 from audit_seal s where e.id between s.from_id and s.to_id and e.id = any(s.entry_ids))
        """).param("before", before).query(Long.class).single();
  }

  @Test
  void onlyAdministratorsCheckTheChain() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    assertThatThrownBy(chain::verify).isInstanceOf(NotFoundException.class);
  }

  private long append(String word) {
    log.append(new AuditEvent("audit.test", "audit:" + word, null, null, Map.of("word", word)));
    return jdbc.sql("select max(id) from audit_entry where object = :object").param("object", "audit:" + word)
        .query(Long.class).single();
  }

  /** Tampers as only a database's owner can, looks, and takes it back. */
  private void broken(String tampering, Broken expected) {
    transactions.executeWithoutResult(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql(tampering).update();
      List<String> found = chain.violations();
      assertThat(found).hasSize(1);
      if (expected != null) {
        assertThat(found).containsExactly("audit entry " + expected.entryId() + ": " + expected.fault());
      }
      status.setRollbackOnly();
    });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
