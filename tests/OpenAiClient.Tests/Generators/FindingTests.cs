using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenAi.Generators;

namespace OpenAi.Tests.Generators;

/// <summary>Each mistake in a declaration is reported by its id, at its position.</summary>
public class FindingTests
{
    [Theory]
    [InlineData("OAG001", "[OpenEnum] public partial class Kind { }", "Kind")]
    [InlineData("OAG001", "[OpenEnum] public sealed class Kind { }", "Kind")]
    [InlineData("OAG001", "public static partial class Outer { [OpenEnum] public sealed partial class Kind { } }", "Kind")]
    [InlineData("OAG002", "[OpenEnum] public sealed partial class Kind { private const string Text = \"a\"; public static Kind A { get; } = new(Text); }", "A")]
    [InlineData("OAG002", "[OpenEnum] public sealed partial class Kind { public static Kind A => null!; }", "A")]
    [InlineData("OAG003", "[OpenEnum] public sealed partial class Kind { public static Kind A { get; } = new(\"a\"); public static Kind B { get; } = new(\"a\"); }", "B")]
    [InlineData("OAG004", "[OpenEnum] public sealed partial class Kind { public static Kind Values { get; } = new(\"a\"); }", "Values")]
    public void A_mistake_in_an_open_enum_is_told(string id, string source, string place) => AssertTold<OpenEnumGenerator>(id, source, place);

    [Theory]
    [InlineData("OAG005", "[Union(\"type\")] [Variant<A>(\"a\")] public partial record Thing : JsonModel; public sealed partial record A : Thing;", "Thing")]
    [InlineData("OAG006", "[Union(\"type\")] public abstract partial record Thing : JsonModel;", "Thing")]
    [InlineData("OAG007", "[Union(\"type\")] [Variant<A>(\"a\")] public abstract partial record Thing : JsonModel; public sealed partial record A : JsonModel;", "Thing")]
    [InlineData("OAG008", "[Union(\"type\")] [Variant<A>(\"a\")] [Variant<A>(\"b\")] public abstract partial record Thing : JsonModel; public sealed partial record A : Thing;", "Thing")]
    [InlineData("OAG009", "[Union(\"type\")] [Variant<A>(\"a\")] [Variant<B>(\"a\")] public abstract partial record Thing : JsonModel; public sealed partial record A : Thing; public sealed partial record B : Thing;", "Thing")]
    [InlineData("OAG010", "[Union(\"type\")] [Variant<A>(\"a\")] public abstract partial record Thing : JsonModel; public sealed partial record A : Thing; public sealed partial record B : Thing;", "B")]
    [InlineData("OAG011", "[Union(\"type\")] [Variant<A>(\"a\")] public abstract partial record Thing : JsonModel; public sealed partial record A : Thing { public string Type => \"a\"; }", "Type")]
    [InlineData("OAG012", "public sealed partial record Thing : JsonModel { public System.Version? Number { get; set; } }", "Number")]
    public void A_mistake_in_a_model_is_told(string id, string source, string place) => AssertTold<ModelGenerator>(id, source, place);

    [Fact]
    public void Every_mistake_has_an_id_of_its_own()
    {
        var descriptors = typeof(Findings).GetFields().Select(static field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();

        Assert.Equal(12, descriptors.Select(static descriptor => descriptor.Id).Distinct().Count());
        Assert.All(descriptors, static descriptor => Assert.Equal(DiagnosticSeverity.Error, descriptor.DefaultSeverity));
    }

    private static void AssertTold<TGenerator>(string id, string source, string place)
        where TGenerator : IIncrementalGenerator, new()
    {
        source = "namespace OpenAi.Tests; " + source;

        var told = Assert.Single(GeneratorRun.Of<TGenerator>(source).Result.Diagnostics, diagnostic => diagnostic.Id == id);

        Assert.Equal("Source0.cs", told.Location.GetLineSpan().Path);
        Assert.Equal(place, source.Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length));
        Assert.Contains(place, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
