using FsCheck;
using FsCheck.Fluent;

namespace OpenAi.Tests.Support;

/// <summary>Checks properties with generated inputs that are the same in every run, so that no run fails by chance.</summary>
internal static class PropertyCheck
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithReplay(seed: 20261129, gamma: 1).WithMaxTest(300);

    public static void CheckAlike(this Property property) => property.Check(_config);
}
