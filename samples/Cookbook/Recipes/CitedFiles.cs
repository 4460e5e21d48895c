using OpenAi;
using OpenAi.Responses;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class CitedFiles : Recipe
{
    public override string Name => "cited-files";

    public override string Group => "Responses";

    public override string Summary => "Save the files that the code of a response created.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var containers = backend.Client.Containers;
        var container = await containers.CreateAsync(new() { Name = "report" }, cancellationToken: stop);
        await containers.Files.CreateAsync(container.Id, new() { File = FileUpload.FromBytes("month,sum\nMay,3\n"u8.ToArray(), "sales.csv") }, cancellationToken: stop);

        var request = new ResponseRequest
        {
            Model = backend.Model,
            Input = "Draw the sales of sales.csv as chart.png, and cite the file.",
            Tools = [new ResponseCodeInterpreterTool { Container = container.Id }],
        };
        // The fake server runs no code: what the code would have left is put there by hand, and cited.
        if (backend.Fake is { } fake)
        {
            var chart = fake.Containers.AddFile(container.Id, "chart.png", "a picture");
            var citation = new ResponseContainerFileCitation { ContainerId = container.Id, FileId = chart.Id, Filename = "chart.png" };
            fake.Responses.Reply(FakeResponseReply.Items(new ResponseMessageItem { Role = ResponseRole.Assistant, Content = new ResponseOutputTextPart { Text = "See chart.png.", Annotations = [citation] } }));
        }
        var response = await backend.Client.Responses.CreateAsync(request, cancellationToken: stop);

        var directory = Directory.CreateTempSubdirectory("cited");
        try
        {
            foreach (var path in await containers.Files.SaveAsync(response.Citations, directory.FullName, cancellationToken: stop))
                Console.WriteLine($"{Path.GetFileName(path)}, {new FileInfo(path).Length} bytes");
        }
        catch (NotFoundException exception)
        {
            // A container that was not used for 20 minutes is dead; the message says so.
            Console.WriteLine(exception.Message);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
        await containers.DeleteAsync(container.Id, cancellationToken: stop);
    }
}
