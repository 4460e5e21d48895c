using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Conformance;
using OpenAi.Json;

namespace OpenAi.Tests.Conventions;

public class ModelConventions
{
    private static readonly NullabilityInfoContext _nullability = new();

    [Fact]
    public void Every_model_is_a_sealed_record() =>
        House.Empty(House.Models.Where(static type => !type.IsSealed).Select(static type => $"{type}: make it sealed."));

    /// <summary>The names are computed in two ways: by the generator, and by reflection with System.Text.Json's own policy.</summary>
    [Fact]
    public void Every_field_has_the_name_that_its_property_says() =>
        House.Empty(
            from type in House.Models
            where !type.IsAssignableTo(typeof(IUnknownVariant)) && !type.IsAssignableTo(typeof(ITextVariant)) && type != typeof(OpenAi.Raw.RawResponse)
            let said = WireField.Of(type).Where(static field => !field.IsIgnored).Select(static field => field.Name).Order(StringComparer.Ordinal)
            let read = Names(type).Order(StringComparer.Ordinal)
            where !said.SequenceEqual(read)
            select $"{type}: {string.Join(", ", said.Except(read).Concat(read.Except(said)))} is known only to one of the two.");

    /// <summary>The source generator of System.Text.Json creates the converters in the caller's assembly.</summary>
    [Fact]
    public void Every_converter_of_a_public_type_can_be_made_by_a_callers_JsonSerializerContext() =>
        House.Empty(
            from type in House.Library.GetExportedTypes()
            let converter = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType
            where converter is not null && (!converter.IsVisible || converter.GetConstructor([]) is null)
            select $"{type}: make {converter} public, with a constructor without parameters.");

    [Fact]
    public void Every_union_keeps_what_it_does_not_know() =>
        House.Empty(
            from union in House.Unions
            where !House.Models.Any(type => type.IsAssignableTo(union) && type.IsAssignableTo(typeof(IUnknownVariant)))
            select $"{union}: add Unknown{union.Name}, an IUnknownVariant, and return it from the converter.");

    [Fact]
    public void No_union_can_be_extended_from_outside() =>
        House.Empty(
            from union in House.Unions
            where union.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(static c => !c.IsFamilyAndAssembly && !c.IsPrivate && c.GetParameters().Length == 0)
            select $"{union}: make its constructor private protected.");

    [Fact]
    public void Every_property_of_a_request_is_nullable_or_required() =>
        House.Empty(
            from type in House.Models
            where type.Name.EndsWith("Request", StringComparison.Ordinal) || type.Name.EndsWith("Query", StringComparison.Ordinal)
            from property in type.GetProperties()
            where property.CanWrite && property.GetCustomAttribute<RequiredMemberAttribute>() is null
            where _nullability.Create(property).ReadState != NullabilityState.Nullable
            select $"{type.Name}.{property.Name}: make it nullable, or required.");

    [Fact]
    public void No_answer_requires_a_field() =>
        House.Empty(
            from type in House.Models
            where type.IsAssignableTo(typeof(ApiResult))
            from property in type.GetProperties()
            where property.GetCustomAttribute<RequiredMemberAttribute>() is not null
            select $"{type.Name}.{property.Name}: servers may omit fields; give it a default.");

    [Fact]
    public void No_enum_of_the_CLR_goes_over_the_wire() =>
        House.Empty(
            from type in House.Models
            from property in type.GetProperties()
            let value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where value.IsEnum && property.GetCustomAttribute<JsonIgnoreAttribute>() is null
            select $"{type.Name}.{property.Name}: {value.Name} throws for new values; make it an open enum.");

    [Fact]
    public void Every_open_enum_lists_its_values_once() =>
        House.Empty(
            from type in House.Library.GetTypes()
            where type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenEnum<>))
            let values = type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(p => p.PropertyType == type).Select(static p => p.GetValue(null)).ToList()
            let known = ((System.Collections.IEnumerable)type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Single(static p => p.Name.EndsWith(".Known", StringComparison.Ordinal)).GetValue(null)!).Cast<object>().ToList()
            where !values.SequenceEqual(known)
            select $"{type}: its Known values and its static properties differ.");

    // Each name follows its length, as in the generated readers.
    private static List<string> Names(Type type)
    {
        var names = type.GetProperty("JsonNames", BindingFlags.Static | BindingFlags.NonPublic)!.GetMethod!.CreateDelegate<JsonNames>()();
        var list = new List<string>();
        for (; names.Length > 0; names = names[(names[0] + 1)..])
            list.Add(Encoding.UTF8.GetString(names[1..(names[0] + 1)]));
        return list;
    }

    private delegate ReadOnlySpan<byte> JsonNames();
}
