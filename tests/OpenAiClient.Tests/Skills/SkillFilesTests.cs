using OpenAi.Skills;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Skills;

public sealed class SkillFilesTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string Folder => Path.Combine(_directory.FullName, "my-skill");

    public SkillFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "scripts"));
        File.WriteAllText(Path.Combine(Folder, "SKILL.md"), "---\nname: my-skill\n---\n");
        File.WriteAllText(Path.Combine(Folder, "scripts", "run.py"), "print(1)");
    }

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_folder_is_sent_with_its_files_named_below_it_and_hidden_ones_left_behind()
    {
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));
        await File.WriteAllTextAsync(Path.Combine(Folder, ".git", "config"), "secret");
        await File.WriteAllTextAsync(Path.Combine(Folder, ".env"), "secret");
        IReadOnlyList<string> parts = [];
        using var handler = new FakeHandler().Then(async (request, _) =>
        {
            parts = await Images.SentForm.PartsOf(request.Content);
            return FakeHandler.Answer("""{"id":"skill_1"}""");
        });
        using var openai = handler.CreateClient();

        await openai.Skills.CreateAsync(Folder + Path.DirectorySeparatorChar);

        Assert.Equal(["files[]=my-skill/SKILL.md (text/markdown)", "files[]=my-skill/scripts/run.py (text/x-python)"], parts.Select(static part => part[..part.LastIndexOf(':')]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_symbolic_link_is_refused_by_its_path(bool toFolder)
    {
        var link = Path.Combine(Folder, "scripts", "link");
        if (toFolder)
            Directory.CreateSymbolicLink(link, _directory.FullName);
        else
            File.CreateSymbolicLink(link, Path.Combine(Folder, "SKILL.md"));

        var exception = Assert.Throws<ArgumentException>(() => SkillFiles.FromPath(Folder));

        Assert.Contains($"'{link}' is a symbolic link", exception.Message, StringComparison.Ordinal);
        Assert.Equal("path", exception.ParamName);
    }

    [Fact]
    public void A_file_that_becomes_a_link_before_it_is_sent_is_not_sent()
    {
        var files = SkillFiles.FromPath(Folder);
        var path = Path.Combine(Folder, "scripts", "run.py");
        File.Delete(path);
        File.CreateSymbolicLink(path, "/etc/hostname");

        Assert.Throws<IOException>(() => files[1].Open());
    }

    [Theory]
    [InlineData("../SKILL.md")]
    [InlineData("my-skill/../../SKILL.md")]
    [InlineData("/SKILL.md")]
    [InlineData("my-skill\\SKILL.md")]
    [InlineData("my-skill/./SKILL.md")]
    [InlineData("")]
    public async Task A_name_that_reaches_outside_is_refused_before_anything_is_sent(string name)
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        IReadOnlyList<FileUpload> files = [FileUpload.FromBytes([1], "my-skill/a.md"), FileUpload.FromBytes([1], name)];

        await Assert.ThrowsAsync<ArgumentException>(() => openai.Skills.CreateAsync(new SkillCreateRequest { Files = files }));
        await Assert.ThrowsAsync<ArgumentException>(() => openai.Skills.Versions.CreateAsync("skill_1", new SkillVersionCreateRequest { Files = files }));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void A_folder_without_a_manifest_and_a_path_to_nothing_are_refused()
    {
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => SkillFiles.FromPath(_directory.FullName)).ParamName);
        var missing = Path.Combine(_directory.FullName, "none.zip");
        Assert.Equal($"There is no folder and no zip archive '{missing}'.", Assert.Throws<FileNotFoundException>(() => SkillFiles.FromPath(missing)).Message);
        Assert.Throws<ArgumentException>(() => SkillFiles.FromPath(" "));
    }

    [Fact]
    public async Task A_zip_is_sent_as_one_file_whatever_its_name()
    {
        var path = Path.Combine(_directory.FullName, "skill.bin");
        await File.WriteAllBytesAsync(path, "PK"u8.ToArray());
        IReadOnlyList<string> parts = [];
        using var handler = new FakeHandler().Then(async (request, _) =>
        {
            parts = await Images.SentForm.PartsOf(request.Content);
            return FakeHandler.Answer("""{"id":"skillver_1","version":"2"}""");
        });
        using var openai = handler.CreateClient();

        await openai.Skills.Versions.CreateAsync("skill_1", path);

        Assert.Equal(["files=skill.bin (application/zip): 504B"], parts);
    }
}
