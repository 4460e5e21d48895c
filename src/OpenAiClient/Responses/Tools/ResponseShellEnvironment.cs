namespace OpenAi.Responses;

/// <summary>The environment in which shell commands run.</summary>
[Union("type")]
[Variant<ResponseShellContainer>("container_auto")]
[Variant<ResponseLocalEnvironment>("local")]
[Variant<ResponseContainerReference>("container_reference")]
public abstract partial record ResponseShellEnvironment : JsonModel;
