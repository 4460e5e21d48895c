using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Containers;
using OpenAi.Files;

namespace OpenAi.Extensions.AI;

/// <summary>Converts files to <see cref="HostedFileContent"/>.</summary>
[Experimental(Experiments.Id)]
internal static class FileContents
{
    public static HostedFileContent Of(OpenAiFile file) => new(file.Id)
    {
        Name = file.Filename.Length > 0 ? file.Filename : null,
        MediaType = MediaTypes.OfName(file.Filename),
        SizeInBytes = file.Bytes,
        CreatedAt = file.CreatedAt,
        Purpose = file.Purpose?.Value,
        RawRepresentation = file,
    };

    public static HostedFileContent Of(ContainerFile file, string containerId)
    {
        var name = Path.GetFileName(file.Path);
        return new(file.Id)
        {
            Name = name.Length > 0 ? name : null,
            MediaType = MediaTypes.OfName(name),
            SizeInBytes = file.Bytes,
            CreatedAt = file.CreatedAt,
            Scope = file.ContainerId.Length > 0 ? file.ContainerId : containerId,
            RawRepresentation = file,
        };
    }
}
