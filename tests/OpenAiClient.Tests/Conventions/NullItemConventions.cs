using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Conformance;

namespace OpenAi.Tests.Conventions;

/// <summary>A list in an answer never contains null where its type does not allow it.</summary>
public class NullItemConventions
{
    private static readonly NullabilityInfoContext _nullability = new();

    [Fact]
    public void No_list_or_map_of_an_answer_holds_a_null_that_its_type_denies()
    {
        var tried = 0;
        var wrong = new List<string>();
        foreach (var model in House.Models.Where(static model => !model.IsAbstract && !model.ContainsGenericParameters))
        {
            foreach (var property in model.GetProperties().Where(IsOfReferences))
            {
                tried++;
                if (Read(model, property) is { } items && items.Cast<object?>().Any(static item => item is null || item is DictionaryEntry { Value: null }))
                    wrong.Add($"{model.Name}.{property.Name}");
            }
        }

        Assert.InRange(tried, 100, 10_000);
        Assert.Empty(wrong);
    }

    private static bool IsOfReferences(PropertyInfo property)
    {
        if (property.SetMethod is null || property.GetCustomAttribute<JsonIgnoreAttribute>() is not null || property.PropertyType is not { IsGenericType: true } type)
            return false;
        var arguments = type.GetGenericArguments();
        return (type.Name is "IReadOnlyList`1" || (type.Name is "IReadOnlyDictionary`2" && arguments[0] == typeof(string)))
            && !arguments[^1].IsValueType
            && _nullability.Create(property).GenericTypeArguments[^1].ReadState == NullabilityState.NotNull;
    }

    private static IEnumerable? Read(Type model, PropertyInfo property)
    {
        var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        var value = property.PropertyType.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) ? "[null]" : """{"a":null}""";
        try
        {
            return (IEnumerable?)property.GetValue(Wire.Read(Encoding.UTF8.GetBytes($$"""{"{{name}}":{{value}}}"""), model));
        }
        catch (JsonException)
        {
            // The list carries the answer, so null is rejected.
            return null;
        }
    }
}
