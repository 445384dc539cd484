package cn.jixiao.notices;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Set;

/** How one person wants to be told by mail, where and in which language. */
@Entity
@Table(name = "notices_mail_choice")
@NamedQuery(name = "MailChoice.of", query = "select c from MailChoice c where c.account = :account")
@NamedQuery(
    name = "MailChoice.atOnce",
    query = "select c from MailChoice c where c.account in :accounts and c.delivery = :atOnce")
@NamedQuery(
    name = "MailChoice.daily",
    query = "select c.account from MailChoice c where c.delivery = :daily order by c.account")
class MailChoice {

  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  @Id private long id;
  @Version private int version;
  private String account;
  private String address = "";

  @Enumerated(EnumType.STRING)
  private Delivery delivery = Delivery.NONE;

  private String language = "zh";

  protected MailChoice() {}

  MailChoice(long id, String account) {
    this.id = id;
    this.account = account;
  }

  /** Returns whether mail goes to an address from now on to which none went before. */
  boolean choose(String typed, Delivery wanted, String spoken) {
    var chosen = typed == null ? "" : typed.strip();
    if (wanted == null) {
      throw RuleViolation.at("delivery", NoticesRule.DELIVERY_REQUIRED);
    }
    if (!LANGUAGES.contains(spoken)) {
      throw RuleViolation.at("language", NoticesRule.LANGUAGE_UNKNOWN);
    }
    if (chosen.isEmpty() && wanted != Delivery.NONE) {
      throw RuleViolation.at("address", NoticesRule.ADDRESS_REQUIRED);
    }
    if (!chosen.isEmpty() && !MailAddress.isOne(chosen)) {
      throw RuleViolation.at("address", NoticesRule.ADDRESS_MALFORMED, chosen);
    }
    var fresh = wanted != Delivery.NONE && (delivery == Delivery.NONE || !chosen.equals(address));
    address = chosen;
    delivery = wanted;
    language = spoken;
    return fresh;
  }

  String getAccount() {
    return account;
  }

  String getAddress() {
    return address;
  }

  Delivery getDelivery() {
    return delivery;
  }

  String getLanguage() {
    return language;
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
