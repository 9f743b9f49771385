package io.throughline.inspections.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that was ever recorded of inspections. */
@ApplicationScoped
class InspectionVersions implements PanacheRepositoryBase<InspectionVersion, InspectionVersion.Key> {

    /** The first version first. */
    List<InspectionVersion> of(UUID inspectionId) {
        return list("inspectionId", Sort.by("version"), inspectionId);
    }
}
