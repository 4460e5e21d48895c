using Samples;

namespace Cookbook;

/// <summary>A recipe in one file. All derived types are found automatically.</summary>
internal abstract class Recipe
{
    /// <summary>The name to run it by, such as <c>chat-session</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The subject under which it is listed, such as <c>Tools</c>.</summary>
    public abstract string Group { get; }

    /// <summary>The description in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>Runs the recipe, and writes its results to the console.</summary>
    public abstract Task RunAsync(Backend backend, CancellationToken stop);

    /// <summary>All recipes by name.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        .. typeof(Recipe).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Recipe)))
            .Select(type => (Recipe)Activator.CreateInstance(type)!)
            .OrderBy(recipe => recipe.Name, StringComparer.Ordinal),
    ];
}
