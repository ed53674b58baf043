package org.bangfu.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.bangfu.live.LiveSignals;
import org.bangfu.staff.Personnel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NoticeBoard implements Notices {

  private final NotificationStore store;
  private final Personnel personnel;
  private final LiveSignals signals;
  private final Clock clock;

  NoticeBoard(NotificationStore store, Personnel personnel, LiveSignals signals, Clock clock) {
    this.store = store;
    this.personnel = personnel;
    this.signals = signals;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int tell(Notice notice, Collection<Addressee> addressees) {
    if (addressees.isEmpty()) {
      return 0;
    }
    List<Long> told = store.add(notice, addressees, clock.instant());
    signals.changed(Notifications.TOPIC, told);
    return told.size();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Addressee> ofGroup(String group) {
    return personnel.staffOf(group).stream().map(person -> new Addressee(person.id(), group)).toList();
  }
}
