package cn.jixiao.notices;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.shared.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeServiceTest {

  private enum Told {
    READY
  }

  private static final Subject FILE = new Subject("File", 7);

  private final Districts districts = new Districts();
  private final KeptNotices kept = new KeptNotices();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser neighbour = districts.login(DECLARANT, districts.otherTownship);

  @Test
  void aPersonReadsTheirOwnNoticesAndNobodyElses() {
    tell(clerk, "甲.docx");
    tell(neighbour, "乙.docx");
    assertThat(as(clerk).mine(0, 20).rows())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo("Told.READY");
              assertThat(notice.subject()).isEqualTo(FILE);
              assertThat(notice.arguments()).containsExactly("甲.docx", "3");
              assertThat(notice.read()).isFalse();
            });
  }

  @Test
  void whatWasReadIsNewNoMore() {
    tell(clerk, "甲.docx");
    tell(clerk, "乙.docx");
    var seen = as(clerk).mine(0, 20).rows().get(0).noticeId();
    tell(clerk, "丙.docx");
    as(clerk).markRead(seen);
    assertThat(as(clerk).unreadCount()).as("what came later").isEqualTo(1);
    assertThat(as(clerk).mine(0, 1).rows().get(0).read()).isFalse();
    assertThat(as(clerk).mine(0, 20).unread()).isEqualTo(1);
  }

  @Test
  void nobodyReadsForAnother() {
    tell(clerk, "甲.docx");
    as(neighbour).markRead(Long.MAX_VALUE);
    assertThat(as(clerk).unreadCount()).isEqualTo(1);
  }

  @Test
  void aHostileFileNameStaysOneArgument() {
    tell(clerk, "甲\n乙.docx");
    assertThat(as(clerk).mine(0, 20).rows().get(0).arguments()).containsExactly("甲 乙.docx", "3");
    tell(clerk, "长".repeat(2000));
    assertThat(as(clerk).mine(0, 1).rows().get(0).arguments().get(0)).hasSizeLessThan(1001);
  }

  @Test
  void strangersAreToldNothing() {
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(districts.nobody()).mine(0, 20));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(districts.nobody()).unreadCount());
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(districts.nobody()).markRead(1));
  }

  private void tell(CurrentUser whom, String file) {
    var notifier = new Notifier();
    notifier.notices = kept;
    notifier.letters =
        new Letters() {
          @Override
          void atOnce(List<Notice> told) {
            // Nobody here has chosen mail.
          }
        };
    notifier.ids = districts.ids;
    notifier.clock = Clock.systemUTC();
    notifier.tell(whom.account(), Told.READY, FILE, file, 3);
  }

  private NoticeService as(CurrentUser user) {
    var service = new NoticeService();
    service.notices = kept;
    service.user = user;
    service.clock = Clock.systemUTC();
    return service;
  }

  /** Notices as a list, the newest first. */
  private static final class KeptNotices extends NoticeRepository {

    private final List<Notice> notices = new ArrayList<>();

    @Override
    void add(Notice notice) {
      notices.add(0, notice);
    }

    @Override
    List<Notice> of(String account, int first, int size) {
      return notices.stream().filter(n -> n.isOf(account)).skip(first).limit(size).toList();
    }

    @Override
    long countUnread(String account) {
      return notices.stream().filter(n -> n.isOf(account) && !n.row().read()).count();
    }

    @Override
    List<Notice> unread(String account, long newest) {
      return notices.stream()
          .filter(n -> n.isOf(account) && !n.row().read() && n.row().noticeId() <= newest)
          .toList();
    }
  }
}
