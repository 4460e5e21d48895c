namespace OpenAi.Responses;

/// <summary>Where the commands of a shell run.</summary>
[Union("type")]
[Variant<ResponseShellContainer>("container_auto")]
[Variant<ResponseLocalEnvironment>("local")]
[Variant<ResponseContainerReference>("container_reference")]
public abstract partial record ResponseShellEnvironment : JsonModel;
