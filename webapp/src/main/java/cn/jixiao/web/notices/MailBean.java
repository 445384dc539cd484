package cn.jixiao.web.notices;

import cn.jixiao.notices.Delivery;
import cn.jixiao.notices.MailRow;
import cn.jixiao.notices.MailService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs {@code /notices/mail.xhtml}: how a person wants to be told by mail. */
@Named
@ViewScoped
public class MailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject MailService mail;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private String address;
  private Delivery delivery;
  private String language;
  private transient MailRow kept;

  public void load() {
    address = getKept().address();
    delivery = getKept().delivery();
    language = getKept().language();
  }

  public void choose() {
    var confirmed = mail.choose(address, delivery, language);
    notices.info("notices.mail.chosen." + delivery);
    if (confirmed) {
      notices.info("notices.mail.confirmed");
    }
    pages.open(Address.of(NoticeLinks.CHOICE));
  }

  public MailRow getKept() {
    if (kept == null) {
      kept = mail.mine();
    }
    return kept;
  }

  public Delivery[] getDeliveries() {
    return Delivery.values();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public Delivery getDelivery() {
    return delivery;
  }

  public void setDelivery(Delivery delivery) {
    this.delivery = delivery;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
