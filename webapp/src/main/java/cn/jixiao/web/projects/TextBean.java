package cn.jixiao.web.projects;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * Backs {@code /projects/text.xhtml}: a unit's whole text on its way, with its parts. Whose turn it
 * is decides here with {@link ReviewBean}; the parts are read, pointed at and changed on their own
 * pages.
 */
@Named
@ViewScoped
public class TextBean implements Serializable {

  static final String PAGE = "/projects/text.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject TextDesk desk;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private Long textId;
  private String command = UUID.randomUUID().toString();
  private transient TextView view;

  public void load() {
    textId = Asked.id("text");
    view = desk.open(textId == null ? 0 : textId);
  }

  /** Whether the page is one of a whole text. */
  boolean isOpen() {
    return textId != null;
  }

  public TextView getView() {
    if (view == null && textId != null) {
      view = desk.open(textId);
    }
    return view;
  }

  /** The unit sends it off again. */
  public void submit() {
    var whole = getView().whole();
    var journey = desk.submit(command, whole.unit().getCode(), whole.year());
    notices.info("projects.text.submitted", getView().title(), journey.getStep());
    open();
  }

  /** The unit opens a part that it was not asked to change. */
  public void reopen(TextPart part) {
    desk.reopen(part.targetId());
    open();
  }

  private void open() {
    pages.open(address());
  }

  Address address() {
    return Address.of(PAGE).with("text", textId);
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }
}
