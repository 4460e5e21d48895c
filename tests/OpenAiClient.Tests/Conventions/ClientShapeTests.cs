using System.Reflection;

namespace OpenAi.Tests.Conventions;

/// <summary>Every client can be substituted, and its methods have their parameters in the same order.</summary>
public class ClientShapeTests
{
    private static readonly Type[] _clients =
        [.. typeof(OpenAiClient).Assembly.GetExportedTypes().Where(static type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Client", StringComparison.Ordinal))];

    private static IEnumerable<MethodInfo> Methods => _clients.SelectMany(static type =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    [Fact]
    public void Every_client_can_be_derived_from_and_its_members_overridden()
    {
        Assert.True(_clients.Length > 10);
        Assert.Empty(_clients.Where(static type => type.IsSealed).Select(static type => $"{type.Name} is sealed; remove sealed, so that tests can substitute it."));
        Assert.Empty(_clients.Where(static type => type != typeof(OpenAiClient) && !type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(static constructor => constructor.IsFamily && constructor.GetParameters().Length == 0)).Select(static type => $"{type.Name} has no protected constructor without parameters; add one."));
        Assert.Empty(Methods.Where(static method => (!method.IsVirtual || method.IsFinal) && method.Name != nameof(IDisposable.Dispose)).Select(static method => $"{Name(method)} is not virtual; make it virtual."));
    }

    [Fact]
    public void Every_method_ends_with_its_options_the_calls_options_and_the_token()
    {
        foreach (var method in Methods.Where(static method => method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(RequestOptions))))
        {
            var parameters = method.GetParameters();
            Assert.True(parameters[^1].ParameterType == typeof(CancellationToken) && parameters[^1].Name == "cancellationToken", $"{Name(method)}: the last parameter must be cancellationToken.");
            Assert.True(parameters[^2].ParameterType == typeof(RequestOptions) && parameters[^2].Name == "requestOptions", $"{Name(method)}: requestOptions must come before cancellationToken.");
            var own = parameters[..^2].Select(static parameter => IsOptions(parameter.ParameterType)).ToArray();
            Assert.True(own.SequenceEqual(own.Order()), $"{Name(method)}: options must come after the inputs.");
            Assert.True(parameters.All(static parameter => parameter.Name != "settings"), $"{Name(method)}: rename 'settings' to options.");
        }
    }

    [Fact]
    public void Progress_is_told_through_IProgress()
    {
        Assert.Empty(Methods.Where(static method => method.GetParameters().Any(static parameter =>
            parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(Action<>))).Select(Name));
    }

    private static bool IsOptions(Type type) =>
        type.Name.Split('`')[0].EndsWith("Options", StringComparison.Ordinal) && type.Namespace!.StartsWith("OpenAi", StringComparison.Ordinal);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
