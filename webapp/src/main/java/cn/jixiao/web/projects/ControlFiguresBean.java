package cn.jixiao.web.projects;

import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.FiguresFilter;
import cn.jixiao.projects.FiguresPage;
import cn.jixiao.projects.FiguresRow;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.YearListBean;
import cn.jixiao.workflow.BudgetRound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Backs {@code /projects/control-figures.xhtml}: what every unit declared for a year and may have,
 * and in which round it is. What is filtered stands in the address.
 */
@Named
@RequestScoped
public class ControlFiguresBean extends YearListBean {

  static final String PAGE = "/projects/control-figures.xhtml";

  @Inject ControlFigureService figures;

  private BudgetRound round;
  private FiguresPage found = FiguresPage.NONE;

  public ControlFiguresBean() {
    super(PAGE, FiguresFile.ADDRESS);
  }

  @PostConstruct
  void read() {
    round = Asked.constant("round", BudgetRound.class);
  }

  public void load() {
    found = figures.page(new FiguresFilter(getYear(), getUnit(), round, first(), Pager.SIZE));
  }

  @Override
  protected Address address() {
    return super.address().with("round", round);
  }

  /** The unit's figures, project by project. */
  public String linkTo(FiguresRow row) {
    return Address.of(UnitFiguresBean.PAGE)
        .with("unit", row.code())
        .with("year", getYear())
        .toString();
  }

  public Pager getPager() {
    return pagerOf(found.total());
  }

  public FiguresPage getFound() {
    return found;
  }

  public BudgetRound[] getRounds() {
    return BudgetRound.values();
  }

  public BudgetRound getRound() {
    return round;
  }

  public void setRound(BudgetRound round) {
    this.round = round;
  }
}
