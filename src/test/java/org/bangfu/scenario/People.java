package org.bangfu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.SignIn;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.bangfu.staff.Role;
import org.springframework.boot.test.context.TestComponent;

/** Everybody who works in the scenario, one person a posting, in the order in which they come to work. */
@TestComponent
class People {

  /** Two villages of one township and one of another. */
  static final List<String> VILLAGES = List.of("500229001203", "500229001204", "500229002206");

  private static final List<String> TOWNSHIPS = List.of("500229001000", "500229002000");
  private static final int CONTACTS_OF_A_TOWNSHIP = 5;

  /** One of them with the one posting. */
  record Person(SignedIn who, Role role, String unit) {
  }

  private final SignIn signIn;
  private final Departments departments;
  private final List<Person> all = new ArrayList<>();

  People(SignIn signIn, Departments departments) {
    this.signIn = signIn;
    this.departments = departments;
  }

  void comeToWork() {
    signIn.areas();
    TOWNSHIPS.forEach(unit -> {
      for (int number = 0; number < CONTACTS_OF_A_TOWNSHIP; number++) {
        add("contact-" + number, Role.CONTACT, unit);
      }
    });
    VILLAGES.forEach(unit -> add("village", Role.VILLAGE, unit));
    departments.all().stream().map(Department::code).sorted().forEach(unit -> add("office", Role.DEPARTMENT, unit));
    TOWNSHIPS.forEach(unit -> add("township", Role.TOWNSHIP, unit));
    add("county", Role.COUNTY, SignIn.COUNTY);
  }

  private void add(String name, Role role, String unit) {
    all.add(new Person(signIn.staff("life-" + name + "-" + unit, role, unit), role, unit));
  }

  List<Person> all() {
    return List.copyOf(all);
  }

  /** Signs in who has the role for a village. */
  Person as(Role role, String village) {
    return as(all.stream().filter(one -> one.role() == role && covers(one.unit(), village)).findFirst().orElseThrow());
  }

  Person as(Person person) {
    signIn.as(person.who());
    return person;
  }

  /** Contacts of a village's township. */
  List<Person> contacts(String village) {
    return all.stream().filter(one -> one.role() == Role.CONTACT && covers(one.unit(), village)).toList();
  }

  private static boolean covers(String unit, String village) {
    return Stream.of("000000", "000").anyMatch(end -> unit.endsWith(end) && village.startsWith(unit.substring(0, 12 - end.length())))
        || unit.equals(village);
  }
}
