package org.bangfu;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.Theme;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The one application: Spring Boot, embedded engine, Vaadin screens. */
@Modulithic(systemName = "Bangfu")
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@Theme("bangfu")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Application implements AppShellConfigurator {

  /** The zone of every date of the product; engine timestamps carry none (security.md §5). */
  public static final String ZONE = "Asia/Shanghai";

  public static void main(String[] arguments) {
    TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    SpringApplication.run(Application.class, arguments);
  }
}
