using OpenAi.Containers;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Containers;

/// <summary>The operations of containers and their files over real HTTP, with recorded answers.</summary>
public class ContainerOperationTests : WireMockTest
{
    private const string Id = "cntr_68c9dceb9f8081908a49ffc9f5e59cc1043975e132963996";
    private const string FileId = "cfile_68c9ddf564c48191be678656a5e878e4";

    [Fact]
    public async Task A_container_is_created_with_its_limits_and_skills()
    {
        var container = await CreateClient().Containers.CreateAsync(new()
        {
            Name = "test-container",
            ExpiresAfter = new() { Minutes = 20 },
            MemoryLimit = ContainerMemoryLimit.FourGigabytes,
            NetworkPolicy = ContainerNetworkPolicy.Allow("pypi.org"),
            Skills = [ContainerSkill.FromId("skill_1", "latest")],
        });

        Assert.Equal(("container", "test-container", ContainerStatus.Running), (container.Object, container.Name, container.Status));
        Assert.Equal((20, "last_active_at", ContainerMemoryLimit.FourGigabytes), (container.ExpiresAfter?.Minutes, container.ExpiresAfter?.Anchor, container.MemoryLimit));
        Assert.IsType<ContainerNetworkDisabled>(container.NetworkPolicy);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1782324240), container.LastActiveAt);
    }

    [Fact]
    public async Task Containers_are_listed_read_and_deleted()
    {
        var containers = CreateClient().Containers;

        var listed = await containers.ListAsync(new() { Limit = 5, Order = ListOrder.Ascending, Name = "auto" }).ToListAsync();
        var read = await containers.GetAsync(Id);
        var deleted = await containers.DeleteAsync(Id);

        Assert.All(listed, static container => Assert.Equal(("auto", ContainerStatus.Expired), (container.Name, container.Status)));
        Assert.Equal(Id, read.Id);
        Assert.Equal(("container.deleted", true), (deleted.Object, deleted.Deleted));
    }

    [Fact]
    public async Task A_file_is_uploaded_or_taken_from_the_files_of_the_API()
    {
        var files = CreateClient().Containers.Files;

        var uploaded = await files.CreateAsync(Id, new() { File = FileUpload.FromBytes("This is a test"u8.ToArray(), "test-file.txt") });
        var taken = await files.CreateAsync(Id, new() { FileId = "file-123" });

        Assert.Equal(uploaded, taken);
        Assert.Equal(("container.file", 50L, "user", "/mnt/data/bfe940181cd9f2193931fd77047b66bb-test-file.txt"), (uploaded.Object, uploaded.Bytes, uploaded.Source, uploaded.Path));
    }

    [Fact]
    public async Task Files_are_listed_read_downloaded_and_deleted()
    {
        var files = CreateClient().Containers.Files;

        var listed = await files.ListAsync(Id, new() { Limit = 5, Order = ListOrder.Ascending }).ToListAsync();
        var read = await files.GetAsync(Id, FileId);
        await using var download = await files.DownloadAsync(Id, FileId);
        var deleted = await files.DeleteAsync(Id, FileId);

        Assert.Equal(35L, Assert.Single(listed).Bytes);
        Assert.Equal((FileId, 44L), (read.Id, read.Bytes));
        Assert.Equal("Test content for cancellation test."u8.ToArray(), await download.ReadAsBytesAsync());
        Assert.Equal(("container.file.deleted", true), (deleted.Object, deleted.Deleted));
    }

    [Fact]
    public async Task The_file_of_a_dead_container_is_told_as_such()
    {
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => CreateClient().Containers.Files.DownloadAsync("cntr_dead", "cfile_1"));

        Assert.StartsWith("The container has expired: a container exists until 20 minutes after its last use", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Container is expired.", exception.Message, StringComparison.Ordinal);
        Assert.Equal((System.Net.HttpStatusCode.NotFound, "invalid_request_error", 1), (exception.Status, exception.Type, exception.Attempts));
    }
}
