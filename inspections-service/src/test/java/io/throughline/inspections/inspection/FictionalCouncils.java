package io.throughline.inspections.inspection;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Adds councils that do not exist, for letters that nobody received. */
public final class FictionalCouncils implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var file = Files.createTempFile("authorities", ".csv");
            Files.writeString(file, """
                    dfe_code,ons_code,ofsted_urn,name,other_names,region,type,from,to,neighbours,neighbours_previous
                    990,E99000990,99990,Ambermouth,Ambermouth City Council,North West,Metropolitan District,,,,
                    991,E99000991,99991,Thornley Vale,Thornley Vale Council,North East,Unitary,,,,
                    """);
            return Map.of("throughline.authorities.extra", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The file goes with the machine's temporary folder.
    }
}
