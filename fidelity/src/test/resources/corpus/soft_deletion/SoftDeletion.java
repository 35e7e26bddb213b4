package soft_deletion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

public class SoftDeletion {}

@Entity
@SoftDelete
class Deleted {
  @Id Long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, comment = "still here")
class Active {
  @Id Long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "deleted_at")
class Moment {
  @Id Long id;
}

@Entity
@SoftDelete(converter = YesNoConverter.class)
class Letters {
  @Id Long id;
}

@Entity
@SoftDelete(converter = TrueFalseConverter.class)
class OtherLetters {
  @Id Long id;
}

@Entity
@SoftDelete(converter = NumericBooleanConverter.class)
class Numbers {
  @Id Long id;
}

@MappedSuperclass
@SoftDelete(columnName = "gone")
class Base {
  @Id Long id;
}

@Entity
class Inheriting extends Base {}

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
class Root {
  @Id Long id;
}

@Entity
class Branch extends Root {}

@Entity
@SoftDelete
class Single {
  @Id Long id;
}

@Entity
class SingleBranch extends Single {}

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Repeated {
  @Id Long id;
}

@Entity
class RepeatedBranch extends Repeated {}
