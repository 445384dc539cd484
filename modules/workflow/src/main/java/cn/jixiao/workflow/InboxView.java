package cn.jixiao.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How a person last chose to look at their inbox. */
@Entity
@Table(name = "workflow_inbox_view")
public class InboxView {

  @Id private String account;
  @Version private int version;
  private InboxLook look;

  protected InboxView() {}

  InboxView(String account, InboxLook look) {
    this.account = account;
    this.look = look;
  }

  void change(InboxLook other) {
    look = other;
  }

  InboxLook look() {
    return look;
  }
}
