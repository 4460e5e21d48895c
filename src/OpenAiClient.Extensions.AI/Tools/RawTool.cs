using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>A tool of the API for which Microsoft.Extensions.AI has no type.</summary>
internal sealed class RawTool<TTool>(TTool tool, string name) : AITool
    where TTool : JsonModel
{
    public override string Name => name;

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        base.GetService(serviceType, serviceKey) ?? (serviceKey is null && serviceType.IsInstanceOfType(tool) ? tool : null);
}
