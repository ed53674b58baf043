package org.bangfu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bangfu.cases.Dossiers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on a real embedded PostgreSQL with the clock in the test's hand. All tests with the
 * same properties share one context and one database: make your own households and cases, and expect others' rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, classes = Application.class)
@ActiveProfiles("test")
@Import({MutableClock.Setup.class, SignIn.class, Screens.class, Dossiers.class})
public @interface IntegrationTest {
}
