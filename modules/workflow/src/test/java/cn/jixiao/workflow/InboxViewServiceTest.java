package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InboxViewServiceTest {

  private static final InboxLook LOOK =
      new InboxLook(
          Set.of(InboxColumn.DECLARANT),
          new InboxFilter(2049, "云溪", null, SubmissionState.RETURNED, false, true));

  private final Districts districts = new Districts();
  private final Map<String, InboxView> kept = new HashMap<>();
  private final CurrentUser line = districts.login(LINE_REVIEWER, districts.lineDivision);
  private final CurrentUser other =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  @Test
  void showsEverythingToWhoHasChosenNothing() {
    assertThat(as(line).look()).isEqualTo(InboxLook.USUAL);
  }

  @Test
  void keepsTheLastChoiceOfEachPerson() {
    as(line).keep(LOOK);
    as(line).keep(LOOK.showing(List.of(InboxColumn.YEAR)));
    assertThat(as(line).look().hidden()).hasSize(5).doesNotContain(InboxColumn.YEAR);
    assertThat(as(line).look().filter()).isEqualTo(LOOK.filter());
    assertThat(as(other).look()).isEqualTo(InboxLook.USUAL);
  }

  @Test
  void isReadAsItWasWritten() {
    var converter = new InboxLookConverter();
    var stored = converter.convertToDatabaseColumn(LOOK);
    assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(LOOK);
  }

  private InboxViewService as(CurrentUser user) {
    var service = new InboxViewService();
    service.user = user;
    service.views =
        new InboxViewRepository() {
          @Override
          void add(InboxView view) {
            kept.put(user.account(), view);
          }

          @Override
          Optional<InboxView> find(String account) {
            return Optional.ofNullable(kept.get(account));
          }
        };
    return service;
  }
}
