package cn.jixiao.checks.copies;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.jixiao.checks.Copy;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Knows the texts that were submitted, and finds in one look who has what is rare in a text, in a
 * second one, where there is somebody, how much of it stands there, and in a third one whose it is.
 * Who may learn that is decided here: approved targets are public, others are named to those who
 * may see them.
 */
@ApplicationScoped
public class Copies {

  /** What regions cannot set a limit below. */
  private static final double LEAST_SHARE = 0.4;

  private static final int MOST = 10;

  @Inject FingerprintRepository fingerprints;
  @Inject CurrentUser user;

  /** What other submitted texts share with these projects of a paper. */
  public Surroundings around(List<Asked> asked) {
    return around(asked, sketches(asked));
  }

  /** The same for targets that set off, whose texts are kept from then on; each by its number. */
  public Surroundings whenSubmitted(List<Asked> asked) {
    var sketches = sketches(asked);
    var owners = owners(sketches);
    for (var i = 0; i < asked.size(); i++) {
      var sketch = sketches.get(i);
      fingerprints.keep(
          asked.get(i).targetId(),
          KeptSketch.of(sketch),
          hashes(List.of(sketch)).stream()
              .filter(hash -> owners.getOrDefault(hash, List.of()).size() < Hits.COMMON)
              .toList());
    }
    return around(asked, sketches, owners);
  }

  private Surroundings around(List<Asked> asked, List<Sketch> sketches) {
    return around(asked, sketches, owners(sketches));
  }

  private Surroundings around(
      List<Asked> asked, List<Sketch> sketches, Map<Long, List<Long>> owners) {
    var matches = matches(asked, sketches, owners);
    var sources =
        fingerprints.sources(concerned(asked, matches)).stream()
            .collect(toMap(CopySource::targetId, source -> source));
    var sight = user.scope(Role.business().toArray(Role[]::new));
    var copies = new HashMap<Integer, List<Copy>>();
    for (var i = 0; i < asked.size(); i++) {
      copies.put(asked.get(i).number(), copies(asked.get(i), matches.get(i), sources, sight));
    }
    return new Surroundings(copies);
  }

  /** Those whose texts are shared, and, where there are any, those that share them. */
  private static Set<Long> concerned(List<Asked> asked, List<List<Match>> matches) {
    var concerned = matches.stream().flatMap(List::stream).map(Match::owner).collect(toSet());
    if (!concerned.isEmpty()) {
      asked.stream().map(Asked::targetId).filter(Objects::nonNull).forEach(concerned::add);
    }
    return concerned;
  }

  private static List<Copy> copies(
      Asked asked, List<Match> matches, Map<Long, CopySource> sources, Scope sight) {
    return matches.stream()
        .filter(match -> sources.containsKey(match.owner()))
        .filter(match -> asked.mayCome(sources.get(match.owner()), sources.get(asked.targetId())))
        .map(match -> copy(asked, match, sources.get(match.owner()), sight))
        .toList();
  }

  private static Copy copy(Asked asked, Match match, CopySource source, Scope sight) {
    var named = source.isApproved() || sight.covers(source.unitPath());
    return new Copy(
        named ? source.unitName() : null,
        named ? source.projectName() : null,
        source.year(),
        asked.isOwnPast(source),
        match.share(),
        match.field(),
        match.seen());
  }

  /** Who has enough of what is rare in each text, and of those who has the share. */
  private List<List<Match>> matches(
      List<Asked> asked, List<Sketch> sketches, Map<Long, List<Long>> owners) {
    var hits =
        IntStream.range(0, asked.size())
            .mapToObj(i -> hits(sketches.get(i), owners, asked.get(i).targetId()))
            .toList();
    var candidates = hits.stream().map(Hits::candidates).flatMap(List::stream).collect(toSet());
    var kept = fingerprints.sketches(candidates);
    return hits.stream().map(hit -> hit.best(LEAST_SHARE, MOST, kept::get)).toList();
  }

  private static Hits hits(Sketch sketch, Map<Long, List<Long>> owners, Long own) {
    var having =
        IntStream.range(0, sketch.size())
            .mapToObj(print -> owners.getOrDefault(sketch.hash(print), List.of()))
            .toList();
    var hits = new Hits(sketch, print -> having.get(print).size());
    for (var print = 0; print < sketch.size(); print++) {
      for (var owner : having.get(print)) {
        if (!owner.equals(own)) {
          hits.add(print, owner);
        }
      }
    }
    return hits;
  }

  private Map<Long, List<Long>> owners(List<Sketch> sketches) {
    return fingerprints.owners(hashes(sketches));
  }

  private static HashSet<Long> hashes(List<Sketch> sketches) {
    var hashes = new HashSet<Long>();
    for (var sketch : sketches) {
      IntStream.range(0, sketch.size()).mapToObj(sketch::hash).forEach(hashes::add);
    }
    return hashes;
  }

  private static List<Sketch> sketches(List<Asked> asked) {
    return asked.stream().map(it -> Sketch.of(it.written())).toList();
  }
}
