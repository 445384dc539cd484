package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.CalendarService;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainService;
import cn.jixiao.workflow.RegionChain;
import cn.jixiao.workflow.ReviewStep;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Backs {@code /workflow/chains.xhtml}: the steps of review of a region and year. */
@Named
@ViewScoped
public class ChainsBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/workflow/chains.xhtml";

  @Inject ChainService chains;
  @Inject CalendarService calendar;
  @Inject RegionYear of;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private ChainSubject subject;
  private Long read;
  private boolean separate;
  private ArrayList<ChainStepRow> steps;
  private transient List<RegionChain> history;
  private transient List<ChainInForce> inForce;

  public void load() {
    of.read();
    subject =
        Optional.ofNullable(Asked.constant("kind", ChainSubject.class))
            .orElse(ChainSubject.EVERYTHING);
    var chain = getShown().chain();
    separate = chain.separate();
    steps = new ArrayList<>(chain.steps().stream().map(ChainStepRow::new).toList());
    read = getHistory().stream().map(RegionChain::getId).max(Long::compare).orElse(null);
  }

  public void add() {
    steps.add(
        new ChainStepRow(steps.stream().mapToInt(ChainStepRow::getPosition).max().orElse(0) + 1));
  }

  public void remove(int index) {
    steps.remove(index);
  }

  public void keep() {
    var chain = new Chain(separate, steps.stream().map(ChainStepRow::step).toList());
    chains.set(of.getRegion(), of.getYear(), subject.what(), chain, read);
    notices.info("workflow.chains.kept", String.valueOf(of.getYear()), words.of(subject));
    pages.open(addressOf(subject));
  }

  /** What is set above, or for more than this, counts again. */
  public void giveUp() {
    chains.giveUp(of.getRegion(), of.getYear(), subject.what(), read);
    notices.info("workflow.chains.givenUp", String.valueOf(of.getYear()), words.of(subject));
    pages.open(addressOf(subject));
  }

  /** The page for a kind of subject. */
  public Address addressOf(ChainSubject kind) {
    return of.address(PAGE).with("kind", kind);
  }

  /** What counts in this year, for each kind of subject. */
  public List<ChainInForce> getInForce() {
    if (inForce == null) {
      var all = chains.inForce(of.getRegion(), of.getYear());
      inForce =
          Stream.of(ChainSubject.values())
              .map(it -> ChainInForce.of(it, of.getRegion(), all))
              .toList();
    }
    return inForce;
  }

  /** What counts for the kind that is shown. */
  public ChainInForce getShown() {
    return getInForce().get(subject.ordinal());
  }

  /** For what something that the region once set counts. */
  public ChainSubject subjectOf(RegionChain set) {
    return ChainSubject.of(set.what());
  }

  /** All that the region has ever set, the latest year first. */
  public List<RegionChain> getHistory() {
    if (history == null) {
      history = chains.ofRegion(of.getRegion());
    }
    return history;
  }

  /** Whether deadlines of this year are counted by weekends alone. */
  public boolean isCalendarMissing() {
    return calendar.ofYear(of.getYear()).isEmpty();
  }

  public ReviewStep[] getKinds() {
    return ReviewStep.values();
  }

  public List<ChainStepRow> getSteps() {
    return steps;
  }

  public RegionYear getOf() {
    return of;
  }

  public ChainSubject getSubject() {
    return subject;
  }

  public boolean isSeparate() {
    return separate;
  }

  public void setSeparate(boolean separate) {
    this.separate = separate;
  }
}
