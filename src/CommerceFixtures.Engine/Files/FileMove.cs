namespace CommerceFixtures.Engine.Files;

/// <summary>One file goes to another folder of its volume, at once.</summary>
/// <param name="From">Its path.</param>
/// <param name="To">Its path after the move; a file that is there is replaced.</param>
/// <param name="MayBeMissing">Whether another build of the same project may have moved it in the meantime.</param>
internal sealed record FileMove(string From, string To, bool MayBeMissing = false)
{
    public void Do()
    {
        try
        {
            File.Move(From, To, overwrite: true);
        }
        catch (FileNotFoundException) when (MayBeMissing)
        {
        }
    }

    /// <summary>Moves it back where that is possible: the error that led here is the one to report.</summary>
    public void Undo()
    {
        try
        {
            File.Move(To, From, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
