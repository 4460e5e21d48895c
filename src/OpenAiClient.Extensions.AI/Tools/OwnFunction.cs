using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Functions;

namespace OpenAi.Extensions.AI;

/// <summary>A function of this library as an <see cref="AIFunction"/>.</summary>
internal sealed class OwnFunction(ToolFunction function) : AIFunction
{
    private static readonly JsonElement _noParameters = JsonElement.Parse("""{"type":"object","properties":{}}""");

    private readonly Dictionary<string, object?> _properties = function.Strict is { } strict ? new() { [Strictness.Name] = strict } : [];

    public override string Name => function.Name;

    public override string Description => function.Description ?? "";

    public override JsonElement JsonSchema { get; } = function.Parameters ?? _noParameters;

    public override IReadOnlyDictionary<string, object?> AdditionalProperties => _properties;

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        base.GetService(serviceType, serviceKey) ?? (serviceKey is null && serviceType.IsInstanceOfType(function) ? function : null);

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await function.InvokeAsync(CallArguments.TextOf(arguments), arguments.Services, cancellationToken).ConfigureAwait(false);
        }
        catch (ToolCallException exception)
        {
            // The message of a ToolCallException is intended for the model.
            return $"Error: {exception.Message}";
        }
    }
}
