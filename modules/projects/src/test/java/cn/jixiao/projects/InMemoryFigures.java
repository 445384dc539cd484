package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Control figures as a list, and what is counted of units as it is said. */
class InMemoryFigures extends ControlFigureRepository {

  final List<ControlFigure> all = new ArrayList<>();
  final List<FiguresRow> units = new ArrayList<>();

  @Override
  void add(ControlFigure figure) {
    all.add(figure);
    Versions.grow(figure);
  }

  @Override
  Optional<ControlFigure> total(long unitId, int year) {
    return all.stream()
        .filter(it -> it.getOrganizationId() == unitId && it.getYear() == year && it.isTotal())
        .findFirst();
  }

  @Override
  ControlFigure get(long figureId) {
    return all.stream().filter(it -> it.getId() == figureId).findFirst().orElseThrow();
  }

  @Override
  void touch(ControlFigure total) {
    Versions.grow(total);
  }

  @Override
  void write() {
    // nothing is kept back here
  }

  @Override
  List<FiguresRow> units(CurrentUser user, FiguresFilter filter) {
    return List.copyOf(units);
  }
}
