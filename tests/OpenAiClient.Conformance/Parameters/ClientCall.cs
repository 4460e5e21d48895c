using System.Reflection;
using OpenAi.Conformance.Requests;

namespace OpenAi.Conformance.Parameters;

/// <summary>One public method of a client.</summary>
internal sealed record ClientCall(object Client, MethodInfo Method)
{
    public string Name => $"{Client.GetType().Name}.{Method.Name}";

    /// <summary>Calls the method with everything set, and reads the first item, or page, when it answers with a sequence; returns what it threw.</summary>
    /// <param name="filler">Makes the arguments.</param>
    /// <param name="token">Ends the wait for the call.</param>
    public async Task<Exception?> FailureAsync(Filler filler, CancellationToken token)
    {
        var arguments = Method.GetParameters().Select(parameter => Argument(filler, parameter)).ToArray();
        try
        {
            await EndAsync(Method.Invoke(Client, arguments), token);
            return null;
        }
        catch (Exception exception)
        {
            return exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
        }
    }

    private static object? Argument(Filler filler, ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : parameter.ParameterType == typeof(RequestOptions) ? null
        : filler.Of(parameter.ParameterType) ?? (parameter.HasDefaultValue ? parameter.DefaultValue : null);

    private static async Task EndAsync(object? call, CancellationToken token)
    {
        if (call is Task task)
            await task.WaitAsync(token);
        else if (call?.GetType().GetMethod(nameof(PagedList<>.AsPagesAsync)) is { } pages)
            await FirstOfAsync(pages.Invoke(call, [token])!, token);
        else if (call is not null)
            await FirstOfAsync(call, token);
    }

    private static async Task FirstOfAsync(object call, CancellationToken token)
    {
        if (call.GetType().GetInterfaces().FirstOrDefault(static found => found.IsGenericType && found.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } sequence)
            await (Task)typeof(ClientCall).GetMethod(nameof(FirstAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(sequence.GetGenericArguments()).Invoke(null, [call, token])!;
    }

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> items, CancellationToken token)
    {
        await foreach (var _ in items.WithCancellation(token))
            return;
    }
}
