package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.workflow.CorrectionAsked;
import cn.jixiao.workflow.InMemorySubmissions;
import cn.jixiao.workflow.SubjectApproved;
import cn.jixiao.workflow.SubjectCancelled;
import cn.jixiao.workflow.SubjectReturned;
import cn.jixiao.workflow.SubjectStopped;
import cn.jixiao.workflow.SubjectWithdrawn;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** All targets of two districts, kept in memory, and the services that work on them, for tests. */
public final class Register {

  public final InMemorySubmissions submissions = new InMemorySubmissions();
  final InMemoryTargets targets = new InMemoryTargets();
  final InMemoryVersions versions = new InMemoryVersions();
  final InMemoryOverallTargets overall = new InMemoryOverallTargets(targets);
  final InMemoryTexts texts = new InMemoryTexts();
  final InMemoryFigures figures = new InMemoryFigures();
  final InMemoryTemplates templates = new InMemoryTemplates();
  private final Districts districts;
  final Frames frames = new Frames();
  Clock clock = Clock.systemUTC();

  public Register(Districts districts) {
    this.districts = districts;
    Stream.of(districts.township, districts.sister, districts.otherTownship, districts.farTownship)
        .forEach(
            unit -> {
              targets.codes.put(unit.getId(), unit.getCode());
              targets.departments.put(unit.getId(), unit.getParentId());
            });
    targets.unitsWithPartOne = overall::units;
    var precedents = new LastYearsTargets();
    precedents.targets = targets;
    submissions.knowing(precedents);
  }

  public List<PerformanceTarget> targets() {
    return List.copyOf(targets.targets);
  }

  public List<DepartmentTarget> overallTargets() {
    return List.copyOf(overall.all);
  }

  /** From now on targets go with their journeys, as where a container hands the events on. */
  public void follow(RecordedEvents events) {
    events.whenever(SubjectReturned.class, it -> service(events).on(it));
    events.whenever(SubjectWithdrawn.class, it -> service(events).on(it));
    events.whenever(SubjectCancelled.class, it -> service(events).on(it));
    events.whenever(SubjectStopped.class, it -> service(events).on(it));
    events.whenever(CorrectionAsked.class, it -> service(events).on(it));
    events.whenever(SubjectApproved.class, it -> service(events).on(it));
    var whole = texts(districts.nobody(), events);
    events.whenever(SubjectReturned.class, whole::on);
    events.whenever(SubjectWithdrawn.class, whole::on);
    events.whenever(SubjectCancelled.class, whole::on);
    events.whenever(SubjectApproved.class, whole::on);
    events.whenever(SubjectStopped.class, whole::on);
    events.whenever(CorrectionAsked.class, whole::on);
  }

  private ProjectService service(RecordedEvents events) {
    return projects(districts.nobody(), events);
  }

  public DepartmentTextService texts(CurrentUser user, RecordedEvents events) {
    var service = new DepartmentTextService();
    service.texts = texts;
    service.targets = targets;
    service.parts = parts(user, events);
    service.versions = keeper(user);
    service.enactment = enactment(user, events);
    service.organizations = districts.organizationService(user, events);
    service.submissions = submissions.service(districts, user, events);
    service.user = user;
    service.events = events;
    return service;
  }

  private TextParts parts(CurrentUser user, RecordedEvents events) {
    var parts = new TextParts();
    parts.targets = targets;
    parts.departmentTargets = overall;
    parts.submissions = submissions.service(districts, user, events);
    parts.frames = frames;
    return parts;
  }

  public ProjectService projects(CurrentUser user, RecordedEvents events) {
    var service = new ProjectService();
    service.targets = targets;
    service.drafting = draftingOf(user);
    service.versions = keeper(user);
    service.enactment = enactment(user, events);
    service.organizations = districts.organizationService(user, events);
    service.submissions = submissions.service(districts, user, events);
    service.frames = frames;
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  public DraftingService drafting(CurrentUser user, RecordedEvents events) {
    var service = new DraftingService();
    service.targets = targets;
    service.drafting = draftingOf(user);
    service.organizations = districts.organizationService(user, events);
    service.reorganizations = districts.reorganizationService(user, events);
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  public DepartmentTargetService departmentTargets(CurrentUser user, RecordedEvents events) {
    var service = new DepartmentTargetService();
    service.departmentTargets = overall;
    service.templates = templates;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }

  public PartOneAdjustmentService partOneAdjustments(CurrentUser user, RecordedEvents events) {
    var service = new PartOneAdjustmentService();
    service.departmentTargets = overall;
    service.figures = figures;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }

  public AdjustmentService adjustments(CurrentUser user, RecordedEvents events) {
    var service = new AdjustmentService();
    service.projects = projects(user, events);
    service.targets = targets;
    service.versions = keeper(user);
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  public ControlFigureService figures(CurrentUser user, RecordedEvents events) {
    var service = new ControlFigureService();
    service.figures = figures;
    service.issuing = new ControlFigureIssuing();
    service.issuing.figures = figures;
    service.issuing.ids = districts.ids;
    service.issuing.user = user;
    service.issuing.clock = clock;
    service.issuing.events = events;
    service.targets = targets;
    service.organizations = districts.organizationService(user, events);
    service.user = user;
    return service;
  }

  TargetVersionService versions(CurrentUser user, RecordedEvents events) {
    var service = new TargetVersionService();
    service.projects = projects(user, events);
    service.versions = versions;
    service.user = user;
    return service;
  }

  CarryOverService carrying(CurrentUser user, RecordedEvents events) {
    var service = new CarryOverService();
    service.projects = projects(user, events);
    service.finding = drafting(user, events);
    service.targets = targets;
    service.drafting = draftingOf(user);
    service.organizations = districts.organizationService(user, events);
    service.reorganizations = districts.reorganizationService(user, events);
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  private Enactment enactment(CurrentUser user, RecordedEvents events) {
    var enactment = new Enactment();
    enactment.targets = targets;
    enactment.versions = keeper(user);
    enactment.events = events;
    return enactment;
  }

  private TargetVersions keeper(CurrentUser user) {
    var keeper = new TargetVersions();
    keeper.versions = versions;
    keeper.ids = districts.ids;
    keeper.user = user;
    keeper.clock = clock;
    return keeper;
  }

  TargetDrafting draftingOf(CurrentUser user) {
    var drafting = new TargetDrafting();
    drafting.targets = targets;
    drafting.versions = keeper(user);
    drafting.ids = districts.ids;
    return drafting;
  }
}
