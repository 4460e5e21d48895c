using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace OpenAi.Extensions.AI.Tests.Conventions;

/// <summary>Who uses what Microsoft may still change is warned, and nobody else.</summary>
public sealed class ExperimentalConventions
{
    private const string Id = "MEAI001";

    [Fact]
    public void A_method_is_experimental_where_its_types_are()
    {
        var wrong =
            from type in typeof(Microsoft.Extensions.AI.OpenAiChatClientExtensions).Assembly.GetExportedTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            let isMarked = method.GetCustomAttribute<ExperimentalAttribute>()?.DiagnosticId == Id
            let isMeant = Types(method).Any(static part => part.GetCustomAttribute<ExperimentalAttribute>() is not null)
            where isMarked != isMeant
            select $"{type.Name}.{method.Name}: {(isMeant ? $"mark it with [Experimental(\"{Id}\")]" : "take the mark away")}.";

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_type_is_experimental_as_a_whole() =>
        Assert.DoesNotContain(typeof(Microsoft.Extensions.AI.OpenAiChatClientExtensions).Assembly.GetExportedTypes(), static type => type.GetCustomAttribute<ExperimentalAttribute>() is not null);

    private static IEnumerable<Type> Types(MethodInfo method) =>
        method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType);
}
