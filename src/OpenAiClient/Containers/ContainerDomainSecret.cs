namespace OpenAi.Containers;

/// <summary>A secret that is added to requests to a domain outside of the container.</summary>
public sealed partial record ContainerDomainSecret : JsonModel
{
    /// <summary>The domain.</summary>
    public string Domain { get; set; } = "";

    /// <summary>The name by which code refers to it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The secret.</summary>
    public string Value { get; set; } = "";
}
