package io.throughline.inspections.authority;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.throughline.inspections.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** All bodies, by any of their codes and by the names that reports print. */
@ApplicationScoped
public class Authorities {

    private final List<Authority> all;
    private final Map<String, Authority> byCode = new HashMap<>();
    private final AuthorityNames names;

    /** @param extra file with further bodies in the same columns, as the fictional ones of a demonstration */
    @Inject
    public Authorities(@ConfigProperty(name = "throughline.authorities.extra") Optional<Path> extra) {
        all = Stream.concat(
                        ReferenceFile.rows(Authorities.class, "authorities.csv").stream(),
                        extra.stream().flatMap(file -> ReferenceFile.rows(file).stream()))
                .map(Authorities::authority)
                .toList();
        names = new AuthorityNames(all);
        for (var authority : all) {
            byCode.put(authority.dfeCode(), authority);
            byCode.put(authority.onsCode(), authority);
            if (authority.ofstedUrn() != null) {
                byCode.put(authority.ofstedUrn(), authority);
            }
        }
        ReferenceFile.rows(Authorities.class, "further-codes.csv")
                .forEach(row -> byCode.putIfAbsent(row.getField("ons_code"), known(row.getField("dfe_code"))));
    }

    /** The bodies that there are, and no further ones. */
    public Authorities() {
        this(Optional.empty());
    }

    public Stream<Authority> all() {
        return all.stream();
    }

    /** By DfE code, any ONS code that the body has had, or Ofsted URN. */
    public Optional<Authority> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip()));
    }

    /** By a printed name; of several bodies that bore it one after another, the one of that day, else the current one. */
    public Optional<Authority> byName(String printed, @Nullable LocalDate day) {
        return of(names.named(printed), day);
    }

    /** How a body is called when somebody named it so: by that name where it bears it, else by its first. */
    public String calledBy(Authority authority, @Nullable String printed) {
        return printed != null && names.named(printed).contains(authority) ? names.spelt(printed) : authority.name();
    }

    /** Every place in a text that names a body, in the order of the text. */
    public Stream<Mention> mentionsIn(CharSequence text, @Nullable LocalDate day) {
        return names.in(text)
                .flatMap(hit -> of(hit.authorities(), day).stream()
                        .map(authority -> new Mention(authority, hit.name(), hit.printed(), hit.start())));
    }

    public List<Authority> neighboursOf(Authority authority) {
        return authority.neighbours().stream().map(this::known).toList();
    }

    public List<Predecessor> predecessorsOf(Authority authority) {
        return ReferenceFile.rows(Authorities.class, "predecessors.csv").stream()
                .filter(row -> row.getField("successor").equals(authority.dfeCode()))
                .map(row -> new Predecessor(
                        known(row.getField("predecessor")),
                        LocalDate.parse(row.getField("on")).minusDays(1),
                        row.getField("part").equals("whole")))
                .toList();
    }

    private static Optional<Authority> of(List<Authority> candidates, @Nullable LocalDate day) {
        return candidates.stream()
                .filter(candidate -> day == null ? candidate.isCurrent() : candidate.existedOn(day))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private Authority known(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    private static Authority authority(NamedCsvRecord row) {
        String urn = row.getField("ofsted_urn");
        return new Authority(
                row.getField("dfe_code"),
                row.getField("ons_code"),
                urn.isEmpty() ? null : urn,
                row.getField("name"),
                ReferenceFile.words(row, "other_names", "\\|"),
                row.getField("region"),
                row.getField("type"),
                ReferenceFile.date(row, "from"),
                ReferenceFile.date(row, "to"),
                ReferenceFile.words(row, "neighbours", " "),
                ReferenceFile.words(row, "neighbours_previous", " "));
    }
}
