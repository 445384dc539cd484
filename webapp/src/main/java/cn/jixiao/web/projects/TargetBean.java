package cn.jixiao.web.projects;

import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Summary;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * Backs {@code /projects/target.xhtml}: one target, to be written by its declarant and read by
 * everybody else who may see it. Whose turn it is to review it uses {@link ReviewBean} beside it.
 */
@Named
@ViewScoped
public class TargetBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/projects/target.xhtml";

  @Inject TargetDesk desk;
  @Inject ProjectService projects;
  @Inject Destination destination;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Summary summary;
  @Inject Words words;

  private Long targetId;
  private boolean paper;
  private int version;
  private TargetForm form;
  private String command = UUID.randomUUID().toString();
  private String typedBefore;
  private transient TargetView view;
  private int theirVersion;
  private transient TargetView theirs;

  public void load() {
    targetId = Asked.id("target");
    paper = Asked.text("paper") != null;
    if (targetId == null) {
      destination.requireWriter();
      destination.propose(null, words.budgetYear());
      form = TargetForm.empty();
      return;
    }
    view = desk.open(targetId);
    version = view.target().getVersion();
    if (isWritten()) {
      form = TargetForm.of(view.draft());
    }
  }

  /** Keeps what was typed, complete or not. */
  public void save() {
    var draft = form.draft();
    var id = targetId;
    if (id == null) {
      id = desk.write(command, destination.unitCode(), destination.budgetYear(), draft);
    } else {
      desk.revise(id, version, draft);
    }
    done("projects.target.saved", addressOf(id));
  }

  /** Keeps what was typed and sends it on its way, both or neither. */
  public void submit() {
    var draft = form.draft();
    var id = targetId;
    if (id == null) {
      id = desk.writeAndSubmit(command, destination.unitCode(), destination.budgetYear(), draft);
    } else {
      desk.reviseAndSubmit(command, id, version, draft);
    }
    done("projects.target.submitted", addressOf(id));
  }

  /** Saves over what somebody else wrote meanwhile: the version that the person was told of. */
  public void saveOver() {
    version = theirVersion;
    save();
  }

  public void discard() {
    projects.discard(targetId, version);
    done("projects.target.discarded", Address.of("/projects/targets.xhtml"));
  }

  /** Takes over what the browser kept of an earlier visit. */
  public void restore() {
    new KeptForm(typedBefore).restore(this);
    typedBefore = null;
    notices.now("projects.target.restored");
  }

  private void done(String key, Address next) {
    notices.info(key, form == null ? getView().draft().name() : form.getName());
    notices.finished(command);
    pages.open(next);
  }

  private static Address addressOf(long id) {
    return Address.of(PAGE).with("target", id);
  }

  /** An amount as it was typed, in the other unit; nothing where it cannot be read yet. */
  public String echo(String typed) {
    return Typed.text(typed) == null
        ? ""
        : TypedAmount.of(typed, form.getAmountUnit())
            .map(amount -> "= " + words.amount(amount.yuan(), amount.otherUnit()))
            .orElse("");
  }

  public AmountUnit[] getAmountUnits() {
    return AmountUnit.values();
  }

  /** Whether the form is shown for writing. */
  public boolean isWritten() {
    return !paper && (targetId == null || getView().editable());
  }

  public boolean isFresh() {
    return targetId == null;
  }

  /** The target as it is stored; null while a new one is written. */
  public TargetView getView() {
    if (view == null && targetId != null) {
      view = desk.open(targetId);
    }
    return view;
  }

  /** What somebody else made of the target meanwhile; null where nobody did. */
  public TargetView getTheirs() {
    if (theirs == null && targetId != null && summary.isConflict()) {
      theirs = desk.open(targetId);
      theirVersion = theirs.target().getVersion();
    }
    return theirs;
  }

  public TargetForm getForm() {
    return form;
  }

  public int getVersion() {
    return version;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** Where a new target belongs; a stored one stays where it is. */
  public Destination getDestination() {
    return destination;
  }

  public String getTypedBefore() {
    return typedBefore;
  }

  public void setTypedBefore(String typedBefore) {
    this.typedBefore = typedBefore;
  }
}
