using System.Reflection;
using OpenAi.Conformance.Requests;

namespace OpenAi.Conformance.Parameters;

/// <summary>Calls the public methods of all clients, as a caller would who sets everything that can be set.</summary>
internal sealed class ClientCalls(OpenAiClient openai)
{
    // Enough for each variant that a query or a request has.
    private const int Rounds = 4;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private readonly Filler _filler = new(FileUpload.FromBytes(new byte[] { 1, 2, 3 }, "a.png"));

    /// <summary>Calls each method; returns what failed otherwise than with an error of the API or with an argument that a guard refused.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var failures = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (client, method) in Clients(openai).Distinct().SelectMany(Methods))
        {
            for (var i = 0; i < Rounds; i++)
            {
                if (await FailureAsync(client, method) is { } failure)
                    failures.Add($"parameters {client.GetType().Name}.{method.Name}: {failure}");
            }
        }
        return [.. failures];
    }

    private static IEnumerable<object> Clients(object holder) =>
        from property in holder.GetType().GetProperties()
        where property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal) && property.PropertyType.Assembly == typeof(OpenAiClient).Assembly
        let client = property.GetValue(holder)
        from found in Clients(client).Prepend(client)
        select found;

    private static IEnumerable<(object Client, MethodInfo Method)> Methods(object client) =>
        from method in client.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.IsVirtual && !method.IsSpecialName && !method.IsGenericMethodDefinition && method.GetBaseDefinition().DeclaringType == client.GetType()
        select (client, method);

    private async Task<string?> FailureAsync(object client, MethodInfo method)
    {
        var arguments = method.GetParameters().Select(Argument).ToArray();
        using var patience = new CancellationTokenSource(_patience);
        try
        {
            await EndAsync(method.Invoke(client, arguments), patience.Token);
            return null;
        }
        catch (Exception exception)
        {
            // Made-up arguments may be refused, such as the path of a file.
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            return cause is OpenAiException or ArgumentException or IOException ? null : $"{cause.GetType().Name}: {cause.Message}";
        }
    }

    private object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : parameter.ParameterType == typeof(RequestOptions) ? null
        : _filler.Of(parameter.ParameterType) ?? (parameter.HasDefaultValue ? parameter.DefaultValue : null);

    private static async Task EndAsync(object? call, CancellationToken token)
    {
        if (call is Task task)
            await task.WaitAsync(token);
        else if (call?.GetType().GetInterfaces().FirstOrDefault(static found => found.IsGenericType && found.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } sequence)
            await (Task)typeof(ClientCalls).GetMethod(nameof(FirstAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(sequence.GetGenericArguments()).Invoke(null, [call, token])!;
    }

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> items, CancellationToken token)
    {
        await foreach (var _ in items.WithCancellation(token))
            return;
    }
}
